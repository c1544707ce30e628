package org.plainletter.tuning.allocation;

import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.plainletter.judgement.Side;

/** Gives each person a side, balanced within each group, give or take one. Not safe for threads. */
public final class Sides {

    private final Map<String, Side> given = new HashMap<>();
    private final Map<String, Integer> lead = new HashMap<>();
    private final RandomGenerator random;

    /** Nobody has one yet. */
    public Sides(RandomGenerator random) {
        this.random = random;
    }

    /** The person's side; a new person's balances the group, or is left to chance. */
    public Side of(String rater, String group) {
        Side side = given.get(rater);
        if (side == null) {
            int left = lead.getOrDefault(group, 0);
            side = left == 0 ? random.nextBoolean() ? Side.LEFT : Side.RIGHT : left < 0 ? Side.LEFT : Side.RIGHT;
            remember(rater, group, side);
        }
        return side;
    }

    /** Takes in a side that was given earlier. */
    public void remember(String rater, String group, Side side) {
        if (given.putIfAbsent(rater, side) == null) {
            lead.merge(group, side == Side.LEFT ? 1 : -1, Integer::sum);
        }
    }
}
