package org.plainletter.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** Turns of phrase whose "if" or "not" means neither: they are said otherwise before a text is compared. */
final class Idioms {

    private record Idiom(QuickPattern words, String meaning) {

        Idiom(String words, String meaning) {
            this(QuickPattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), meaning);
        }
    }

    private static final List<Idiom> ALL = List.of(
            new Idiom("can['\u2019]t", "cannot"),
            new Idiom("won['\u2019]t", "will not"),
            new Idiom("(\\w+)n['\u2019]t", "$1 not"),
            new Idiom(QuickPattern.compile("\\bMon\\b"), "Monday"),
            new Idiom(QuickPattern.compile("\\bTues?\\b"), "Tuesday"),
            new Idiom(QuickPattern.compile("\\bWed\\b"), "Wednesday"),
            new Idiom(QuickPattern.compile("\\bThu(?:rs?)?\\b"), "Thursday"),
            new Idiom(QuickPattern.compile("\\bFri\\b"), "Friday"),
            new Idiom(QuickPattern.compile("\\bSat\\b(?!s)"), "Saturday"),
            new Idiom(QuickPattern.compile("\\bSun\\b"), "Sunday"),
            // a row of a table of medicines
            new Idiom(QuickPattern.compile("^((?:[A-Z]\\w+: )?\\[\\[MEDICINE_\\d+]][^\\n]*?)[;:,(\u2013-] ?(?:[A-Z][\\w /]{0,20}: )?(?:STOP|STOPPED|WITHHELD|HELD|ON HOLD|DISCONTINUED|Stopped|Withheld|Held|On hold)\\b"), "Stop taking $1;"),
            new Idiom(QuickPattern.compile("\\b(?:NEW|STARTED)\\b"), "start new"),
            new Idiom("carry(?:ing)? on(?= taking| with| for\\b| until\\b| till\\b|,|\\.|;|$)", "keep taking"),
            new Idiom("(?:be|am|are) (?:most |very |so )?(?:grateful|obliged|pleased|thankful) if you (?:could|would|can|were able to)", "ask you to"),
            new Idiom("grateful if (you|the (?:GP|practice|surgery)) (?:could|would|can)", "asking $1 to"),
            new Idiom("failure to ([^.;]*?),? (will|may|could) (?:result in|lead to|mean)", "if you do not $1, this $2 lead to"),
            new Idiom("not (?:coming|attending) without (?:telling us|notice) (will|may|could)", "if you do not come without notice, this $1"),
            new Idiom("nil by mouth from", "nil by mouth after"),
            new Idiom("no(?:t)? later than(?= \\S+ (?:before|prior))", "at least"),
            new Idiom("(?:in order|so) that ([^.;,]{0,60}?) may be", "so that $1 can be"),
            new Idiom("wait until", "not do it until"),
            new Idiom("until further notice", "for now"),
            new Idiom("free of charge", "free"),
            new Idiom("unremarkable", "normal"),
            new Idiom(QuickPattern.compile("(?<=[a-z] )N(?=[,.;]|$)"), "normal"),
            new Idiom(QuickPattern.compile("(?<=[a-zA-Z] )NAD\\b"), "normal"),
            new Idiom(QuickPattern.compile("\\bc\\.f\\. "), "compared with "),
            new Idiom("(?<=\\w )neg(?=[ .,;]|$)", "negative"),
            new Idiom("(?<=\\w )pos(?=[ .,;]|$)", "positive"),
            // "No." before a number or a code is a short form
            new Idiom(QuickPattern.compile("(?<=\\w )(?<!(?:is|say|says|said|answer) )[Nn]o(?:\\.:?|:) ?(?=\\[\\[(?:REFERENCE|NHS_NUMBER|NUMBER|PHONE)_)"), "number "),
            // an answer that can be ticked denies nothing
            new Idiom(QuickPattern.compile("[\u2610\u25a1] ?(?:Yes|YES|No|NO)\\b(?= *(?:[;,.\u2610\u25a1)/]|$))"), "\u2610"),
            new Idiom(QuickPattern.compile("\\b(?:Yes|YES) ?[\u2610\u25a1/] ?(?:or )?(?:No|NO)\\b(?= *(?:[;,.\u2610\u25a1)/]|$))"), "\u2610"),
            new Idiom("yes or no", "an answer"),
            new Idiom("(?:saying no|refusing|declining)(?= (?:will|would|does|may|can)\\b)", "if you say no, this"),
            new Idiom("(?:does|has|have|is|are|was|were|will) not (?:be )?(?:been )?chang(?:e|ed|ing)(?= *(?:[.,;]|$))", "unchanged"),
            new Idiom("(?:miss|leave|skip) (it|that dose|this dose|the dose|the missed dose|that one)(?: out)?(?= *(?:[.,;]|$|and\\b))", "do not take $1"),
            new Idiom("(?<=\\b(?:take|for|up) (?:the|a|that|your) )missed (?=dose|tablet|pill|one)", "forgotten "),
            new Idiom("stopping(?: (?:it|them|this|suddenly|abruptly|early|too early|too soon))*(?= (?:may|can|could|might|will)\\b)", "stopping_it"),
            new Idiom("(?:stop(?:ping)? seeing you|not see you (?:any more|any longer|anymore))", "discharge you"),
            new Idiom("(?:been|get|getting|keep) in touch with", "contact"),
            new Idiom("take no notice of", "ignore"),
            new Idiom("by chance", "incidentally"),
            new Idiom("(?:would|should) appreciate it if you (?:could|would)", "ask you to"),
            new Idiom("(?:please )?(?:could|would|can) you (?:please |kindly |also )*(?=[a-z])", "please "),
            new Idiom("without (?:further )?delay", "straight away"),
            new Idiom("(?:as )?soon as (?:is )?(?:reasonably )?(?:possible|practicable|you can)|at (?:the|your) earliest (?:opportunity|convenience)", "soon"),
            new Idiom("no changes?", "unchanged"),
            new Idiom("(?<=\\b(?:you|he|she|they) )may (?=(?:also |still |now |then |either )?(?:bring|ask|request|change|eat|drink|choose|use|take|park|return|attend|wear|call|phone|ring|contact|telephone|visit|write|bathe|shower|swim|withdraw|drive|refuse|decline)\\b)", "can "),
            new Idiom("(?:what|how) (?:you|\\w+ (?:doctor|person|nurse|team)) thinks?", "the view"),
            new Idiom("think(?:s|ing)? about", "consider"),
            new Idiom("(?:will|shall) (?:then )?(?:assume|take it)|will be (?:assumed|taken)", "will think"),
            new Idiom("on an empty stomach", "when you have not eaten"),
            new Idiom("(?:be )?(?:fast|fasted|starve|starved)(?= (?:for|from|before|prior|overnight))", "not eat"),
            new Idiom("nkda", "no known drug allergies"),
            new Idiom("smoke[ -]?free|non[ -]smoking|no[ -]smoking", "not allowed to smoke"),
            new Idiom("(?:at|is) no (?:extra |additional )?(?:cost|charge)", "free"),
            new Idiom("(?:do not|please don't|don't|never) hesitate to", "please"),
            new Idiom("no later than|not later than", "at the latest by"),
            new Idiom("(?:up )?(?:until|till) (?:now|today|then)", "so far"),
            new Idiom("whether or not", "in any case"),
            new Idiom("or not(?= to|\\.|,|$)", "in any case"),
            new Idiom("withheld number", "hidden number"),
            new Idiom("not only", "both"),
            new Idiom("in all (?:probability|likelihood)", "probably"),
            new Idiom("afebrile|apyrexial", "without a high temperature"),
            new Idiom("dna(?:'?d)?(?= ?:| (?:his|her|their|the|clinic|appointment|x ?\\d))", "did not come to"),
            new Idiom("in no doubt", "sure"),
            new Idiom("no fewer than|no less than", "at least"),
            new Idiom("nonetheless|nevertheless|notwithstanding", "but"));

    private Idioms() {}

    /** {@code text} without turns of phrase. */
    static String resolved(String text) {
        String resolved = text;
        for (Idiom idiom : ALL) {
            resolved = idiom.words().matcher(resolved).replaceAll(idiom.meaning());
        }
        return resolved;
    }
}
