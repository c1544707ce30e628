package org.plainletter.tuning;

/** The numbers by which versions are promoted and stopped; {@code docs/decisions.md} says what was open and how it was settled. */
public final class Rules {

    /** The e-value at which a challenger may be promoted: chance reaches it in at most 1 of 20 trials. */
    public static final double EVIDENCE = 20;
    /** The e-value for "the old way is easier" at which a trial stops. */
    public static final double HARM = 10;
    /** Pairs with both answers before anything is said at all. */
    public static final int PAIRS = 20;
    /** People of each group with a pair, before a promotion. */
    public static final int GROUP_PEOPLE = 5;
    /** Pairs of each group, before a promotion. */
    public static final int GROUP_PAIRS = 15;
    /** The chance that the challenger is the easier one, in each group by its own answers, before a promotion. */
    public static final double GROUP_CHANCE = 0.75;
    /** That chance, at which a trial pauses for a group. */
    public static final double PAUSE_CHANCE = 0.05;
    /** Deciding pairs before a trial can pause for a group. */
    public static final int PAUSE_DECIDING = 8;
    /** Sealed letters on which a challenger must not touch a fact. */
    public static final int GATE_LETTERS = 60;
    /** How often each of them is written. */
    public static final int GATE_GENERATIONS = 3;

    private Rules() {}

    /** How many of so many challengers are promoted by luck at most, on average. */
    public static double expectedFalsePromotions(int challengers) {
        return challengers / EVIDENCE;
    }
}
