package org.plainletter.codesign;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a session is for and what is read in it. It is fixed when the session is made, so before anybody can see an answer.
 *
 * @param aim what the group wants to find out
 * @param measure what will be looked at to find it out
 * @param canChange what can change because of this session
 * @param cannotChange what can't
 * @param minutes how long it takes about, 5 to 120
 * @param extracts what there is to read, letter by letter
 */
record Plan(String aim, String measure, String canChange, String cannotChange, int minutes, List<Extract> extracts) {

    /** Extracts that people read and judge in a minute, about, with rests. */
    private static final double IN_A_MINUTE = 1.2;
    /** Two letters, and now and then an untouched one. */
    private static final double EXTRACTS_A_PAIR = 2.4;
    private static final int LONGEST = 1000;

    /** Copies the list. @throws IllegalArgumentException fit for a page, if something is missing or too long */
    Plan {
        extracts = List.copyOf(extracts);
        for (String needed : List.of(aim, measure, canChange, cannotChange)) {
            if (needed.isBlank() || needed.length() > LONGEST) {
                throw new IllegalArgumentException("Fill in the aim, how you will know, what can change and what cannot, in up to 1,000 letters each.");
            }
        }
        if (minutes < 5 || minutes > 120) {
            throw new IllegalArgumentException("A session takes 5 to 120 minutes.");
        }
        if (extracts.isEmpty()) {
            throw new IllegalArgumentException("Choose at least one letter.");
        }
    }

    /** The same with more to read behind its extracts. */
    Plan and(List<Extract> more) {
        return new Plan(aim, measure, canChange, cannotChange, minutes, Stream.concat(extracts.stream(), more.stream()).toList());
    }

    /** How many pairs of a trial there is time for in half of a session. */
    static int pairsInTime(int minutes) {
        return Math.max(1, (int) (minutes * IN_A_MINUTE / 2 / EXTRACTS_A_PAIR));
    }

    /** As many extracts as there is time for: the same number from the beginning of each letter, as far as it has them. */
    static List<Extract> inTime(List<List<Extract>> letters, int minutes) {
        int most = Math.max(2, (int) (minutes * IN_A_MINUTE));
        int each = Math.max(1, most / Math.max(1, letters.size()));
        return letters.stream().flatMap(letter -> letter.stream().limit(each)).limit(most).toList();
    }
}
