package org.plainletter.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Replacements;
import org.plainletter.language.Replacements.Replacement;

/** Turns of phrase whose "if" or "not" means neither: they are said otherwise before a text is compared. */
final class Idioms {

    private static final Replacements ALL = new Replacements(List.of(
            idiom("can['\u2019]?t", "cannot"),
            idiom("won['\u2019]?t", "will not"),
            idiom("(do|does|did|is|are|was|were|have|has|had|could|should|would|must|need)nt", "$1 not"),
            idiom("w/o", "without"),
            idiom("til", "until"),
            idiom("cos", "because"),
            idiom("(\\w+)n['\u2019]t", "$1 not"),
            new Replacement(QuickPattern.compile("\\bMon\\b"), "Monday"),
            new Replacement(QuickPattern.compile("\\bTues?\\b"), "Tuesday"),
            new Replacement(QuickPattern.compile("\\bWed\\b"), "Wednesday"),
            new Replacement(QuickPattern.compile("\\bThu(?:rs?)?\\b"), "Thursday"),
            new Replacement(QuickPattern.compile("\\bFri\\b"), "Friday"),
            new Replacement(QuickPattern.compile("\\bSat\\b(?!s)"), "Saturday"),
            new Replacement(QuickPattern.compile("\\bSun\\b"), "Sunday"),
            // a row of a table of medicines
            new Replacement(QuickPattern.compile("^((?:[A-Z]\\w+: )?\\[\\[MEDICINE_\\d+]][^\\n]*?)[;:,(\u2013-] ?(?:[A-Z][\\w /]{0,20}: )?(?:STOP|STOPPED|WITHHELD|HELD|ON HOLD|DISCONTINUED|Stopped|Withheld|Held|On hold)\\b"), "Stop taking $1;"),
            new Replacement(QuickPattern.compile("\\b(?:NEW|STARTED)\\b"), "start new"),
            idiom("carry(?:ing)? on(?= taking| with| for\\b| until\\b| till\\b|,|\\.|;|$)", "keep taking"),
            idiom("(?:be|am|are) (?:most |very |so )?(?:grateful|obliged|pleased|thankful) if you (?:could|would|can|were able to)", "ask you to"),
            idiom("grateful if (you|the (?:GP|practice|surgery)) (?:could|would|can)", "asking $1 to"),
            idiom("failure to ([^.;]*?),? (will|may|could) (?:result in|lead to|mean)", "if you do not $1, this $2 lead to"),
            idiom("not (?:coming|attending) without (?:telling us|notice) (will|may|could)", "if you do not come without notice, this $1"),
            idiom("nil by mouth from", "nil by mouth after"),
            idiom("no(?:t)? later than(?= \\S+ (?:before|prior))", "at least"),
            idiom("(?:in order|so) that ([^.;,]{0,60}?) may be", "so that $1 can be"),
            idiom("wait until", "not do it until"),
            idiom("until further notice", "for now"),
            idiom("free of charge", "free"),
            idiom("unremarkable", "normal"),
            new Replacement(QuickPattern.compile("(?<=[a-z] )N(?=[,.;]|$)"), "normal"),
            new Replacement(QuickPattern.compile("(?<=[a-zA-Z] )NAD\\b"), "normal"),
            new Replacement(QuickPattern.compile("\\bc\\.f\\. "), "compared with "),
            idiom("(?<=\\w )neg(?=[ .,;]|$)", "negative"),
            idiom("(?<=\\w )pos(?=[ .,;]|$)", "positive"),
            // "No." before a number or a code is a short form
            new Replacement(QuickPattern.compile("(?<=\\w )(?<!(?:is|say|says|said|answer) )[Nn]o(?:\\.:?|:) ?(?=\\[\\[(?:REFERENCE|NHS_NUMBER|NUMBER|PHONE)_)"), "number "),
            // an answer that can be ticked denies nothing
            new Replacement(QuickPattern.compile("[\u2610\u25a1] ?(?:Yes|YES|No|NO)\\b(?= *(?:[;,.\u2610\u25a1)/]|$))"), "\u2610"),
            new Replacement(QuickPattern.compile("\\b(?:Yes|YES) ?[\u2610\u25a1/] ?(?:or )?(?:No|NO)\\b(?= *(?:[;,.\u2610\u25a1)/]|$))"), "\u2610"),
            idiom("yes or no", "an answer"),
            idiom("(?:saying no|refusing|declining)(?= (?:will|would|does|may|can)\\b)", "if you say no, this"),
            idiom("(?:does|has|have|is|are|was|were|will) not (?:be )?(?:been )?chang(?:e|ed|ing)(?= *(?:[.,;]|$))", "unchanged"),
            idiom("(?:miss|leave|skip) (it|that dose|this dose|the dose|the missed dose|that one)(?: out)?(?= *(?:[.,;]|$|and\\b))", "do not take $1"),
            idiom("(?<=\\b(?:take|for|up) (?:the|a|that|your) )missed (?=dose|tablet|pill|one)", "forgotten "),
            idiom("stopping(?: (?:it|them|this|suddenly|abruptly|early|too early|too soon))*(?= (?:may|can|could|might|will)\\b)", "stopping_it"),
            idiom("(?:stop(?:ping)? seeing you|not see you (?:any more|any longer|anymore))", "discharge you"),
            idiom("(?:been|get|getting|keep) in touch with", "contact"),
            idiom("take no notice of", "ignore"),
            idiom("by chance", "incidentally"),
            idiom("(?:would|should) appreciate it if you (?:could|would)", "ask you to"),
            idiom("(?:please )?(?:could|would|can) you (?:please |kindly |also )*(?=[a-z])", "please "),
            idiom("without (?:further )?delay", "straight away"),
            idiom("(?:as )?soon as (?:is )?(?:reasonably )?(?:possible|practicable|you can)|at (?:the|your) earliest (?:opportunity|convenience)", "soon"),
            idiom("no changes?", "unchanged"),
            idiom("(?<=\\b(?:you|he|she|they) )may (?=(?:also |still |now |then |either )?(?:bring|ask|request|change|eat|drink|choose|use|take|park|return|attend|wear|call|phone|ring|contact|telephone|visit|write|bathe|shower|swim|withdraw|drive|refuse|decline)\\b)", "can "),
            idiom("(?:what|how) (?:you|\\w+ (?:doctor|person|nurse|team)) thinks?", "the view"),
            idiom("think(?:s|ing)? about", "consider"),
            idiom("(?:will|shall) (?:then )?(?:assume|take it)|will be (?:assumed|taken)", "will think"),
            idiom("on an empty stomach", "when you have not eaten"),
            idiom("(?:be )?(?:fast|fasted|starve|starved)(?= (?:for|from|before|prior|overnight))", "not eat"),
            idiom("nkda", "no known drug allergies"),
            idiom("smoke[ -]?free|non[ -]smoking|no[ -]smoking", "not allowed to smoke"),
            idiom("(?:at|is) no (?:extra |additional )?(?:cost|charge)", "free"),
            idiom("(?:do not|please don't|don't|never) hesitate to", "please"),
            idiom("no later than|not later than", "at the latest by"),
            idiom("(?:up )?(?:until|till) (?:now|today|then)", "so far"),
            idiom("whether or not", "in any case"),
            idiom("or not(?= to|\\.|,|$)", "in any case"),
            idiom("withheld number", "hidden number"),
            idiom("not only", "both"),
            idiom("in all (?:probability|likelihood)", "probably"),
            idiom("afebrile|apyrexial", "without a high temperature"),
            idiom("dna(?:'?d)?(?= ?:| (?:his|her|their|the|clinic|appointment|x ?\\d))", "did not come to"),
            idiom("in no doubt", "sure"),
            idiom("no fewer than|no less than", "at least"),
            idiom("nonetheless|nevertheless|notwithstanding", "but")));

    private Idioms() {}

    private static Replacement idiom(String words, String meaning) {
        return new Replacement(QuickPattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), meaning);
    }

    /** {@code text} without turns of phrase. */
    static String resolved(String text) {
        return ALL.in(text);
    }
}
