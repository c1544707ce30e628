package org.plainletter.evaluation.simulation;

import java.util.Map;
import java.util.TreeMap;

/**
 * A world in which trials are played.
 *
 * @param name in plain words
 * @param effects what the challenger does for the people of each group, in logits; all 0: the two versions are the same
 * @param people in each group
 * @param pairs for each person
 * @param alwaysEasy share of people who always press "easy"
 * @param assumptions of readers and letters
 */
record Scenario(String name, Map<String, Double> effects, int people, int pairs, double alwaysEasy, Assumptions assumptions) {

    /** Three groups of eight, twelve pairs each: 288 pairs. */
    static Scenario of(String name, double first, double second, double third) {
        return new Scenario(name, new TreeMap<>(Map.of("Monday", first, "Tuesday", second, "Friday", third)), 8, 12, 0, Assumptions.USUAL);
    }

    /** With so many people in each group. */
    Scenario people(int inEachGroup) {
        return new Scenario(name, effects, inEachGroup, pairs, alwaysEasy, assumptions);
    }

    /** With such a share of people who always press "easy". */
    Scenario alwaysEasy(double share) {
        return new Scenario(name, effects, people, pairs, share, assumptions);
    }

    /** Under these assumptions. */
    Scenario in(Assumptions others) {
        return new Scenario(name, effects, people, pairs, alwaysEasy, others);
    }

    double effectIn(String group) {
        return effects.getOrDefault(group, 0.0);
    }

    /** Pairs in the whole trial. */
    int allPairs() {
        return effects.size() * people * pairs;
    }
}
