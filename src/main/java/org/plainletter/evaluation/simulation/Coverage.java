package org.plainletter.evaluation.simulation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.plainletter.evaluation.simulation.Bar.Unit;
import org.plainletter.tuning.evidence.Evidence;
import org.plainletter.tuning.evidence.Interval;

/** How often an interval holds what it is about, where people differ in what helps them. */
final class Coverage {

    /** Standard deviation between people of what the new way does for them, in logits. */
    private static final double DIFFER = 1.2;
    private static final double TAIL = (1 - Interval.LEVEL) / 2;

    private Coverage() {}

    static Findings found(Bench bench) {
        var played = bench.play(Scenario.of("people differ", 0.8, 0.8, 0.8).in(Assumptions.USUAL.withOwnEffectSpread(DIFFER)));
        double difference = mean(played, each -> interval(each).mean());
        double won = mean(played, each -> each.all().evidence().wins()) / mean(played, each -> each.all().evidence().deciding());
        double people = mean(played, each -> interval(each).low() <= difference && difference <= interval(each).high() ? 1 : 0);
        double pooled = mean(played, each -> jeffreys(each.all().evidence(), TAIL) <= won && won <= jeffreys(each.all().evidence(), 1 - TAIL) ? 1 : 0);
        return new Findings(List.of(
                new Bar("Nominal 90% intervals over people hold the truth", people, 0.87, 0.93, Unit.SHARE),
                Bar.atMost("Nominal 90% intervals of pooled counts hold the truth: too seldom", pooled, 0.87, Unit.SHARE)),
                List.of("The truth of an interval is what all its trials together say. People's own effects have a standard deviation of " + DIFFER + " logits here."), List.of());
    }

    private static Interval interval(Played played) {
        return played.all().difference().orElseThrow();
    }

    private static double mean(List<Played> played, ToDoubleFunction<Played> value) {
        return played.stream().mapToDouble(value).average().orElse(Double.NaN);
    }

    /** The interval of a share of pooled counts with Jeffreys' prior Beta(½, ½), which takes every answer for an independent witness. */
    private static double jeffreys(Evidence evidence, double at) {
        return BetaDistribution.of(evidence.wins() + 0.5, evidence.losses() + 0.5).inverseCumulativeProbability(at);
    }
}
