package org.plainletter.evaluation;

import java.util.List;

/**
 * How well one rewrite keeps to its gold. Holds letter text: for fictional letters only.
 *
 * @param kept the facts that are there
 * @param lost the facts that are not
 * @param neverSaid what is said and must not be
 * @param invented facts of the rewrite that the letter does not hold, as the rewrite says them: changed or made up
 * @param identifiersLeft what names the patient and stands in the rewrite
 * @param noiseLeft what should have been left out
 * @param sentences how many sentences there are, key facts not counted
 * @param tooLong the sentences of more than {@value #LONGEST} words
 * @param originals how many sentences are the letter's own words
 */
record Score(List<Gold.GoldFact> kept, List<Gold.GoldFact> lost, List<Gold.Never> neverSaid, List<String> invented,
        List<String> identifiersLeft, List<String> noiseLeft, int sentences, List<String> tooLong, int originals) {

    /** The most words that a plain sentence has: rule 1 of the rules that a rewrite is held to. */
    static final int LONGEST = 15;

    /** Copies the lists. */
    Score {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
        neverSaid = List.copyOf(neverSaid);
        invented = List.copyOf(invented);
        identifiersLeft = List.copyOf(identifiersLeft);
        noiseLeft = List.copyOf(noiseLeft);
        tooLong = List.copyOf(tooLong);
    }

    /** How many facts the gold has. */
    int facts() {
        return kept.size() + lost.size();
    }

    /** Whether every fact that must be there is, and nothing is said that must not be. */
    boolean complete() {
        return neverSaid.isEmpty() && lost.stream().noneMatch(Gold.GoldFact::must);
    }

    /** The share of sentences in the letter's own words, 0 to 1. */
    double originalShare() {
        return sentences == 0 ? 0 : (double) originals / sentences;
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "Score[" + kept.size() + " of " + facts() + " facts]";
    }
}
