package org.plainletter.tuning;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How often a trial finds a new way that is clearly easier (by 0.8 logit, for everybody, in three groups): the share of invented trials that were promoted by
 * so many pairs. The figures are the simulation's; {@code SimulationTest} holds them.
 */
public final class Power {

    private static final NavigableMap<Integer, Double> FOUND = new TreeMap<>(Map.of(0, 0.0, 48, 0.0, 72, 0.09, 100, 0.26, 150, 0.47, 200, 0.61, 288, 0.79, 384, 0.89, 576, 0.96));

    private Power() {}

    /** Of 10 such trials with so many pairs, about how many find it, 0 to 10. */
    public static int timesInTen(int pairs) {
        return (int) Math.round(10 * share(pairs));
    }

    /** The share that finds it, 0 to 1. @throws IllegalArgumentException if {@code pairs} is negative */
    public static double share(int pairs) {
        var below = FOUND.floorEntry(pairs);
        var above = FOUND.ceilingEntry(pairs);
        if (below == null) {
            throw new IllegalArgumentException("pairs: " + pairs);
        }
        if (above == null || above.getKey().equals(below.getKey())) {
            return below.getValue();
        }
        double way = (double) (pairs - below.getKey()) / (above.getKey() - below.getKey());
        return below.getValue() + way * (above.getValue() - below.getValue());
    }

    /** The same in plain words. */
    public static String inWords(int pairs) {
        return "With " + pairs + " we see a clear difference about " + timesInTen(pairs) + " times in 10.";
    }
}
