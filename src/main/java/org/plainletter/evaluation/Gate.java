package org.plainletter.evaluation;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a measure should reach, and what it must not fall below.
 *
 * @param measure its id
 * @param atLeast whether more is better; else less is
 * @param bar the aim, which is not moved
 * @param floors what is held today, by the name of the set: below it (above it, if less is better) the run fails
 */
record Gate(String measure, boolean atLeast, double bar, Map<String, Double> floors) {

    /** Figures that are as near as this are the same: a floor is written with one digit behind the point. */
    private static final double NEAR = 0.0005;

    /** Copies the floors. */
    Gate {
        floors = Map.copyOf(floors);
    }

    /** What is held today on {@code set}, if anything is. */
    OptionalDouble floor(String set) {
        Double floor = floors.get(set);
        return floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor);
    }

    /** Whether {@code figure} reaches the bar; one that is not a number does not. */
    boolean reached(double figure) {
        return reaches(figure, bar);
    }

    /** Whether {@code figure} holds what is held today on {@code set}. */
    boolean held(String set, double figure) {
        return floor(set).stream().allMatch(floor -> reaches(figure, floor));
    }

    private boolean reaches(double figure, double limit) {
        return atLeast ? figure >= limit - NEAR : figure <= limit + NEAR;
    }
}
