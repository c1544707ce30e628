package org.plainletter.anatomy;

import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;

/**
 * Tells whether a letter may hold news that a person should not read alone. Hard words count where they are told of the reader: not where they
 * are denied ("no sign of cancer", denied.txt), not in what is said of people in general or asked (general.txt), and in letters that invite,
 * fix a time or explain a choice, not as the name of a programme (routine.txt).
 */
final class Sensitivity {

    private static final QuickPattern HARD = Lexicon.anyOf("hard-news.txt");
    private static final QuickPattern ROUTINE = Lexicon.anyOf("routine.txt");
    private static final QuickPattern DENIED = Lexicon.anyOf("denied.txt");
    private static final QuickPattern GENERAL = Lexicon.anyOf("general.txt");
    private static final QuickPattern SENTENCE_END = QuickPattern.compile("(?<=[.!?])\\s+|\\n");

    /** Where a statement ends that a "not" speaks of. */
    private static final QuickPattern CLAUSE_END = QuickPattern.compile("[;:]|,(?! (?:or|and|nor)\\b)|\\b(?:but|although|though|however|because|so that)\\b");
    private static final QuickPattern NOT = Lexicon.pattern(
            "\\b(?:not|no|nor|nothing|none|never|without|neither|nil|cannot|free of|clear of|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|unlikely|harmless|benign|reassur\\w+|low (?:risk|chance)|very low)\\b|n['’]t\\b");
    /** A "not" that denies no illness: "we do not know whether", "this does not rule out". */
    private static final QuickPattern NO_DENIAL = Lexicon.pattern(
            "\\b(?:not|n['’]t) (?:\\w+ ){0,2}(?:rul(?:e|ed) out|excluded?|know|sure|certain|only|what you|come back|be saved)\\b|\\bno (?:doubt|longer|cure)\\b");
    private static final QuickPattern DENIED_AFTER = Lexicon.pattern(
            "^[^.;]{0,40}\\b(?:negative|unlikely|excluded|ruled out|(?:was|were|is|are|has|have)(?: not|n['’]t)|(?:could|can|does) ?not (?:be (?:done|tested|read)|work)|not (?:found|seen|present|detected|sent|done|tested|taken))\\b");
    private static final QuickPattern ASKED = Lexicon.pattern("\\bif\\b|\\bwhether\\b|\\bin case\\b|\\b(?:signs?|symptoms|warning signs) of\\b");
    private static final QuickPattern TESTED = Lexicon.pattern("\\b(?:tests?|tested|testing|screen\\w*|check\\w*|swabs?|bloods?)\\b[^.]{0,30}\\b(?:for|of)\\b");
    private static final QuickPattern FOUND = Lexicon.pattern("\\b(?:positive|shows?|showed|found|detected|confirm\\w*|sorry|you have|s?he has)\\b");
    private static final QuickPattern PERSON = Lexicon.pattern("\\b(?:you|your|he|she|his|her|him|bab(?:y|ies)|patient|gentleman|lady|woman|man|boy|girl|child|diagnosis|biopsy|results?|specialists?|team|scan|tests?|doctor|consultant|we|I)\\b|\\b(?:this|it|that|these|they) (?:is|are|could|may|might|was|were|shows?)\\b");

    private Sensitivity() {}

    /** Whether it may. */
    static boolean in(Evidence evidence, LetterKind kind) {
        boolean told = switch (kind) {
            case RESULTS, REFERRAL, CLINIC_LETTER, DISCHARGE -> true;
            default -> false;
        };
        String text = DENIED.matcher(evidence.subject() + "\n" + evidence.body()).replaceAll(" ");
        return SENTENCE_END.splitAsStream(text).filter(sentence -> !GENERAL.matcher(sentence).find())
                .map(sentence -> told ? sentence : ROUTINE.matcher(sentence).replaceAll(" "))
                .filter(sentence -> told || PERSON.matcher(sentence).find()).anyMatch(Sensitivity::tells);
    }

    /** Whether a hard word of {@code sentence} is said of somebody, and neither denied nor asked. */
    private static boolean tells(String sentence) {
        QuickMatcher hard = HARD.matcher(sentence);
        while (hard.find()) {
            String before = sentence.substring(0, hard.start());
            boolean tested = TESTED.matcher(before).find() && !FOUND.matcher(sentence).find();
            if (!ASKED.matcher(before).find() && !tested && !denied(before, sentence.substring(hard.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(String before, String after) {
        var clauses = CLAUSE_END.split(NO_DENIAL.matcher(before).replaceAll(" "));
        boolean not = clauses.length > 0 && NOT.matcher(clauses[clauses.length - 1]).find();
        return not || DENIED_AFTER.matcher(after.split("\\bbut\\b", 2)[0]).find();
    }
}
