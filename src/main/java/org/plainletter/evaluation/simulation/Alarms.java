package org.plainletter.evaluation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plainletter.evaluation.simulation.Bar.Unit;
import org.plainletter.tuning.Candidates;
import org.plainletter.tuning.evidence.Cusum;

/** How soon the watch after a promotion alarms, how seldom without reason; and what ten identical candidates look like. */
final class Alarms {

    private static final double USUAL = 0.30;
    private static final int SHOWN = 200;
    private static final int CANDIDATES = 10;

    private Alarms() {}

    static Findings found(Bench bench) {
        var none = bench.repeat(random -> answersUntilAlarm(USUAL, random));
        var some = bench.repeat(random -> answersUntilAlarm(0.45, random));
        var much = bench.repeat(random -> answersUntilAlarm(0.60, random));
        return new Findings(List.of(
                Bar.atMost("Answers until the alarm, hard in 30% → 45%", mean(some), 55, Unit.NUMBER),
                Bar.atMost("Answers until the alarm, hard in 30% → 60%", mean(much), 25, Unit.NUMBER),
                Bar.atLeast("Answers until a false alarm, hard in 30% as before", mean(none), 400, Unit.NUMBER)), List.of(),
                List.of(new Chart("Alarm: share of watches that have asked to pause and look", "answers", 1, true, List.of(new Chart.Line("30% → 60%", Bench.by(much, at -> at, SHOWN)),
                        new Chart.Line("30% → 45%", Bench.by(some, at -> at, SHOWN)), new Chart.Line("30% as before", Bench.by(none, at -> at, SHOWN))))))
                .and(candidates(bench));
    }

    private static int answersUntilAlarm(double hard, RandomGenerator random) {
        Cusum watch = Cusum.from(USUAL);
        while (!watch.alarmed()) {
            watch = watch.after(random.nextDouble() < hard);
        }
        return watch.seen();
    }

    private static double mean(List<Integer> answers) {
        return answers.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
    }

    private static Findings candidates(Bench bench) {
        var same = Scenario.of("the same", 0, 0, 0);
        var rounds = new Bench(Math.max(1, bench.times() / CANDIDATES), bench.seed() + 1).repeat(random -> {
            var differences = new ArrayList<Double>();
            for (int i = 0; i < CANDIDATES; i++) {
                Tallies.of(SimulatedTrial.play(same, random)).difference().ifPresent(found -> differences.add(found.mean()));
            }
            return new Candidates(differences);
        });
        double reported = rounds.stream().mapToDouble(Candidates::mean).average().orElse(Double.NaN);
        double best = rounds.stream().mapToDouble(round -> round.differences().stream().mapToDouble(Double::doubleValue).max().orElseThrow()).average().orElse(Double.NaN);
        return new Findings(List.of(new Bar("Ten identical candidates: easier by, as reported", reported, -0.01, 0.01, Unit.SHARE),
                Bar.atLeast("Ten identical candidates: easier by, the best of them (or the bench is blind)", best, 0.03, Unit.SHARE)), List.of(), List.of());
    }
}
