package org.plainletter.tuning.evidence;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean over people and the range in which the mean of all such people is thought to lie.
 *
 * @param mean of the people asked
 * @param low lower end
 * @param high upper end
 * @param people how many, 2 or more
 */
public record Interval(double mean, double low, double high, int people) {

    /** Of 100 such intervals 90 hold what they are about. */
    public static final double LEVEL = 0.90;

    /**
     * The t interval (Student 1908) of the mean of one value for each person: people differ, and answers of one person are no independent witnesses.
     *
     * @param values one for each person
     * @return none for fewer than two people
     */
    public static Optional<Interval> of(double... values) {
        int people = values.length;
        if (people < 2) {
            return Optional.empty();
        }
        double mean = DoubleStream.of(values).average().orElseThrow();
        double variance = DoubleStream.of(values).map(value -> (value - mean) * (value - mean)).sum() / (people - 1);
        double reach = TDistribution.of(people - 1).inverseSurvivalProbability((1 - LEVEL) / 2) * Math.sqrt(variance / people);
        return Optional.of(new Interval(mean, mean - reach, mean + reach, people));
    }
}
