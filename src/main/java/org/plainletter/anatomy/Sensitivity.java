package org.plainletter.anatomy;

import java.util.regex.Pattern;

/**
 * Tells whether a letter may hold news that a person should not read alone. A hard word in a result, a referral, a clinic or discharge letter
 * counts even where it is denied ("no cancer was found"): a word too many held back harms less than one too few. Failing organs, harm and detention that are denied do not count (denied.txt). In an invitation that only
 * names a screening programme it does not count.
 */
final class Sensitivity {

    private static final Pattern HARD = Lexicon.anyOf("hard-news.txt");
    private static final Pattern ROUTINE = Lexicon.anyOf("routine.txt");
    private static final Pattern DENIED = Lexicon.anyOf("denied.txt");
    private static final Pattern RESULT = Lexicon.pattern(
            "\\b(?:results?|diagnos\\w+|biops\\w+|suspicio\\w+|urgent(?:ly)?|recall(?:ed)?|further (?:tests?|assessment|investigations?)|abnormal\\w*|shows?|showed|found)\\b");

    private Sensitivity() {}

    /** Whether it may. */
    static boolean in(Evidence evidence, LetterKind kind) {
        String text = DENIED.matcher(evidence.subject() + "\n" + evidence.body()).replaceAll(" ");
        boolean plans = switch (kind) {
            case SCREENING, APPOINTMENT, APPOINTMENT_CHANGE, MISSED_APPOINTMENT, OTHER -> true;
            default -> false;
        };
        boolean told = RESULT.matcher(evidence.subject() + "\n" + evidence.opening()).find();
        if (plans && (kind == LetterKind.SCREENING || !told)) {
            text = ROUTINE.matcher(text).replaceAll(" ");
        }
        return HARD.matcher(text).find();
    }
}
