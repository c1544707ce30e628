package org.plainletter.tuning;

import java.util.stream.Stream;

/**
 * Two letters that one person is given to judge, one after the other. Nobody who takes part sees which version wrote which.
 *
 * @param pair its id
 * @param rater a random id, one for each person and group; a group that decides aloud is one rater
 * @param group the rater's group
 * @param first what is read first
 * @param second what is read second, another letter
 */
public record Deal(String pair, String rater, String group, Reading first, Reading second) {

    /**
     * Checks the letters.
     *
     * @throws IllegalArgumentException if they are one and the same
     */
    public Deal {
        if (first.letter().equals(second.letter())) {
            throw new IllegalArgumentException("a pair has two letters: " + pair);
        }
    }

    /** Both readings, in their order. */
    public Stream<Reading> readings() {
        return Stream.of(first, second);
    }

    /** Whether it sets these two versions against each other. */
    boolean sets(String one, String other) {
        return first.version().equals(one) && second.version().equals(other) || first.version().equals(other) && second.version().equals(one);
    }
}
