package org.plainletter.codesign;

import org.plainletter.judgement.Verdict;

/**
 * How often something was called what.
 *
 * @param easy how often easy
 * @param hard how often hard
 * @param notSure how often neither
 */
record Tally(int easy, int hard, int notSure) {

    static final Tally NONE = new Tally(0, 0, 0);
    /** Fewer answers say nothing. */
    private static final int ENOUGH = 3;

    /** With one more answer. */
    Tally plus(Verdict verdict) {
        return switch (verdict) {
            case EASY -> new Tally(easy + 1, hard, notSure);
            case HARD -> new Tally(easy, hard + 1, notSure);
            case NOT_SURE -> new Tally(easy, hard, notSure + 1);
        };
    }

    /** Both together. */
    Tally and(Tally other) {
        return new Tally(easy + other.easy, hard + other.hard, notSure + other.notSure);
    }

    /** How many answers. */
    public int all() {
        return easy + hard + notSure;
    }

    /** The share of easy, 0 to 1; "not sure" is no easy. */
    double share() {
        return all() == 0 ? 0 : (double) easy / all();
    }

    /** How it is coloured: by the share of easy, where there are enough answers. */
    public String heat() {
        if (all() < ENOUGH) {
            return "unknown";
        }
        return 2 * hard >= all() ? "hard" : 4 * easy >= 3 * all() ? "easy" : "mixed";
    }

    /** In words. */
    public String words() {
        return all() == 0 ? "Nobody has answered" : easy + " easy, " + hard + " hard, " + notSure + " not sure" + (all() < ENOUGH ? ". We do not know yet" : "");
    }
}
