package org.plainletter.codesign;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.judgement.Verdict;

/**
 * How often something was called what.
 *
 * @param easy how often easy
 * @param hard how often hard
 * @param notSure how often neither
 * @param people who said so, by rater
 */
record Tally(int easy, int hard, int notSure, Set<String> people) {

    static final Tally NONE = new Tally(0, 0, 0, Set.of());
    /** What fewer people said is no evidence, and would tell who said what. */
    static final int ENOUGH = 3;
    /** What is said of fewer. */
    static final String TOO_FEW = "Fewer than " + ENOUGH + " people have answered. We do not know yet";

    /** Copies the set. */
    Tally {
        people = Set.copyOf(people);
    }

    /** With one more answer. */
    Tally plus(String person, Verdict verdict) {
        var all = new HashSet<>(people);
        all.add(person);
        return switch (verdict) {
            case EASY -> new Tally(easy + 1, hard, notSure, all);
            case HARD -> new Tally(easy, hard + 1, notSure, all);
            case NOT_SURE -> new Tally(easy, hard, notSure + 1, all);
        };
    }

    /** Both together. */
    Tally and(Tally other) {
        return new Tally(easy + other.easy, hard + other.hard, notSure + other.notSure, Stream.concat(people.stream(), other.people.stream()).collect(Collectors.toSet()));
    }

    /** How many answers. */
    public int all() {
        return easy + hard + notSure;
    }

    /** The share of easy, 0 to 1; "not sure" is no easy. */
    double share() {
        return all() == 0 ? 0 : (double) easy / all();
    }

    /** Whether enough people answered for figures to be said. */
    boolean isKnown() {
        return people.size() >= ENOUGH;
    }

    /** How it is coloured: by the share of easy, where enough people answered. */
    public String heat() {
        if (!isKnown()) {
            return "unknown";
        }
        return 2 * hard >= all() ? "hard" : 4 * easy >= 3 * all() ? "easy" : "mixed";
    }

    /** In words, without figures where they would tell who said what. */
    public String words() {
        return all() == 0 ? "Nobody has answered"
                : isKnown() ? easy + " easy, " + hard + " hard, " + notSure + " not sure" : TOO_FEW;
    }
}
