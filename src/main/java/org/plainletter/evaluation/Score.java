package org.plainletter.evaluation;

import java.util.List;

/**
 * How well one rewrite keeps to its gold. Holds letter text: for fictional letters only.
 *
 * @param kept the facts that are there, all their parts together
 * @param unbound the facts whose parts are all there, but apart from each other
 * @param lost the facts of which some part is nowhere
 * @param neverSaid what is said and must not be
 * @param changed facts of the rewrite that the letter does not hold, where it holds one of that type that the rewrite lacks
 * @param invented facts of the rewrite that the letter does not hold, where it lacks none of that type
 * @param noiseLeft what should have been left out
 */
record Score(List<Gold.GoldFact> kept, List<Gold.GoldFact> unbound, List<Gold.GoldFact> lost, List<Gold.Never> neverSaid,
        List<ForeignFact> changed, List<ForeignFact> invented, List<String> noiseLeft) {

    /** Copies the lists. */
    Score {
        kept = List.copyOf(kept);
        unbound = List.copyOf(unbound);
        lost = List.copyOf(lost);
        neverSaid = List.copyOf(neverSaid);
        changed = List.copyOf(changed);
        invented = List.copyOf(invented);
        noiseLeft = List.copyOf(noiseLeft);
    }

    /** A fact of the rewrite that the letter does not hold, by the name of its type and as the rewrite says it. */
    record ForeignFact(String type, String text) {}

    /** How many facts the gold has. */
    int facts() {
        return kept.size() + unbound.size() + lost.size();
    }

    /** How many facts it has that must be there. */
    int musts() {
        return must(kept) + must(unbound) + must(lost);
    }

    /** How many of those are there, all their parts together. */
    int mustsKept() {
        return must(kept);
    }

    /** Whether every fact that must be there is, and nothing is said that must not be. */
    boolean complete() {
        return neverSaid.isEmpty() && must(unbound) + must(lost) == 0;
    }

    /** Whether every fact is there, and nothing is said that must not be. */
    boolean faultless() {
        return neverSaid.isEmpty() && unbound.isEmpty() && lost.isEmpty();
    }

    private static int must(List<Gold.GoldFact> facts) {
        return (int) facts.stream().filter(Gold.GoldFact::must).count();
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "Score[" + kept.size() + " of " + facts() + " facts]";
    }
}
