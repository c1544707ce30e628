package org.plainletter.tuning.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Matches where four versions or more run at once: the better ones are read more often. Each version is drawn by its chance of being the best
 * (Thompson 1933), and at least once in a hundred times, so that none is forgotten. A pair takes the two that are drawn to the top (top-two sampling,
 * Russo 2016).
 */
public final class Thompson {

    /** So many versions, or it is half and half. */
    public static final int FEWEST = 4;
    /** The least chance of each version. */
    public static final double FLOOR = 0.01;

    private final RandomGenerator random;

    /** Draws from {@code random}. */
    public Thompson(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The two versions of the next pair.
     *
     * @throws IllegalArgumentException for fewer than {@link #FEWEST} versions
     */
    public Match next(List<Arm> arms) {
        if (arms.size() < FEWEST) {
            throw new IllegalArgumentException("fewer than " + FEWEST + " versions are read half and half: " + arms.size());
        }
        Arm top = top(arms);
        Arm second = top(arms);
        while (second.version().equals(top.version())) {
            second = top(arms);
        }
        return new Match(top.version(), second.version());
    }

    /** The version that a draw takes for the best. */
    public Arm top(List<Arm> arms) {
        if (random.nextDouble() < FLOOR * arms.size()) {
            return arms.get(random.nextInt(arms.size()));
        }
        Map<Arm, Double> draws = arms.stream().collect(Collectors.toMap(Function.identity(), this::draw));
        return arms.stream().max(Comparator.comparingDouble(draws::get)).orElseThrow();
    }

    private double draw(Arm arm) {
        return BetaDistribution.of(1.0 + arm.easy(), 1.0 + arm.hard()).createSampler(random::nextLong).sample();
    }
}
