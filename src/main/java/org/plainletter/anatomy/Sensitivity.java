package org.plainletter.anatomy;

import java.util.regex.Pattern;

/**
 * Tells whether a letter may hold news that a person should not read alone. Hard words count where they are told of the reader: not where they
 * are denied ("no sign of cancer", denied.txt), not in what is said of people in general or asked (general.txt), and in letters that invite,
 * fix a time or explain a choice, not as the name of a programme (routine.txt).
 */
final class Sensitivity {

    private static final Pattern HARD = Lexicon.anyOf("hard-news.txt");
    private static final Pattern ROUTINE = Lexicon.anyOf("routine.txt");
    private static final Pattern DENIED = Lexicon.anyOf("denied.txt");
    private static final Pattern GENERAL = Lexicon.anyOf("general.txt");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

    private Sensitivity() {}

    /** Whether it may. */
    static boolean in(Evidence evidence, LetterKind kind) {
        boolean told = switch (kind) {
            case RESULTS, REFERRAL, CLINIC_LETTER, DISCHARGE -> true;
            default -> false;
        };
        String text = DENIED.matcher(evidence.subject() + "\n" + evidence.body()).replaceAll(" ");
        return SENTENCE_END.splitAsStream(text).filter(sentence -> !GENERAL.matcher(sentence).find())
                .map(sentence -> told ? sentence : ROUTINE.matcher(sentence).replaceAll(" ")).anyMatch(sentence -> HARD.matcher(sentence).find());
    }
}
