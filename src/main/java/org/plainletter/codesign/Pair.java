package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two ways to say one part, of which a person says which is easier. The first pair is shown once more, swapped, so that somebody who always chooses what
 * stands first decides nothing.
 *
 * @param extract which extract the words are of, from 0
 * @param now the words that stand there
 * @param other other words that passed the same checks
 */
record Pair(int extract, String now, String other) {

    /** What is asked. */
    static final String ASK = "Which is easier?";
    /** The code of {@link #now}. */
    static final String NOW = "now";
    /** The code of {@link #other}. */
    static final String OTHER = "other";
    private static final int MOST = 3;
    /** Finding other words takes a while; of more parts they are not looked for. */
    private static final int MOST_TRIED = 12;
    /** A way that is so much longer says more, and not only in another way. */
    private static final double LONGER = 1.4;

    /** Pairs of the first extracts that {@code another} knows other words for. */
    static List<Pair> of(List<Extract> extracts, Function<Extract, Optional<Draft>> another) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Math.min(extracts.size(), MOST_TRIED) && pairs.size() < MOST; i++) {
            int number = i;
            another.apply(extracts.get(i)).filter(draft -> isAlike(extracts.get(number).text(), draft.words())).ifPresent(draft -> pairs.add(new Pair(number, extracts.get(number).text(), draft.words())));
        }
        return pairs;
    }

    private static boolean isAlike(String now, String other) {
        int one = now.split("\\s+").length;
        int two = other.split("\\s+").length;
        return Math.max(one, two) <= LONGER * Math.min(one, two);
    }

    /** The codes in the order in which one person sees them; the other way round where the pair is shown again. */
    static List<String> order(int place, int number, boolean again) {
        return ((place + number) % 2 == 0) == again ? List.of(OTHER, NOW) : List.of(NOW, OTHER);
    }

    /** The words of a code. */
    String words(String code) {
        return code.equals(NOW) ? now : other;
    }
}
