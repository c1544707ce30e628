package org.plainletter.tuning;

import java.util.List;

/**
 * Several challengers that were tried in one round, and how much easier each was, in the share of "easy", −1 to 1. They are reported with their mean: the
 * best of many is best by luck too, and its own figure promises what the next letters won't keep.
 *
 * @param differences each challenger's difference to the champion, one or more
 */
public record Candidates(List<Double> differences) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Candidates {
        differences = List.copyOf(differences);
        if (differences.isEmpty()) {
            throw new IllegalArgumentException("no candidate was tried");
        }
    }

    /** What is reported. */
    public double mean() {
        return differences.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The same in plain words. */
    public String inWords() {
        return differences.size() == 1 ? "We tried 1 new way. Of 100 letters, " + Words.more(mean()) + " were easy."
                : "We tried " + differences.size() + " new ways. On average, of 100 letters, " + Words.more(mean()) + " were easy.";
    }
}
