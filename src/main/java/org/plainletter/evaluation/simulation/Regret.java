package org.plainletter.evaluation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.plainletter.evaluation.simulation.Bar.Unit;
import org.plainletter.tuning.allocation.Arm;
import org.plainletter.tuning.allocation.Match;
import org.plainletter.tuning.allocation.Thompson;

/** How many letters are hard that would have been easy in the best version. */
final class Regret {

    private static final int READINGS = 200;
    private static final List<Double> TWO = List.of(0.60, 0.75);
    private static final List<Double> FOUR = List.of(0.60, 0.60, 0.65, 0.75);

    private Regret() {}

    /** Which versions are read next. */
    private interface Choice {
        List<Integer> next(List<Arm> arms, RandomGenerator random);
    }

    static Findings found(Bench bench) {
        double[] thompson = curve(bench, TWO, (arms, random) -> List.of(arms.indexOf(new Thompson(random).top(arms))));
        double[] uniform = curve(bench, TWO, (arms, random) -> List.of(random.nextInt(arms.size())));
        double[] four = curve(bench, FOUR, Regret::pair);
        double[] fourUniform = curve(bench, FOUR, (arms, random) -> List.of(random.nextInt(arms.size())));
        return new Findings(List.of(
                Bar.atMost("Thompson's regret, easy in 60% and 75%, 200 readings", thompson[READINGS - 1], 7, Unit.NUMBER),
                new Bar("Regret of half and half in the same", uniform[READINGS - 1], 14.5, 15.5, Unit.NUMBER)),
                List.of("Four versions (60%, 60%, 65%, 75%), 200 readings: pairs of the two top ones lose " + Unit.NUMBER.say(four[READINGS - 1]) + " easy letters, equal shares "
                        + Unit.NUMBER.say(fourUniform[READINGS - 1]) + "."),
                List.of(new Chart("Regret: easy letters lost to versions that are not the best", "readings", 20, false, List.of(new Chart.Line("Thompson, two", thompson),
                        new Chart.Line("half and half, two", uniform), new Chart.Line("two-top, four", four), new Chart.Line("equal shares, four", fourUniform)))));
    }

    private static List<Integer> pair(List<Arm> arms, RandomGenerator random) {
        Match match = new Thompson(random).next(arms);
        return IntStream.range(0, arms.size()).filter(i -> arms.get(i).version().equals(match.one()) || arms.get(i).version().equals(match.other())).boxed().toList();
    }

    private static double[] curve(Bench bench, List<Double> easy, Choice choice) {
        var runs = bench.repeat(random -> run(easy, choice, random));
        return IntStream.range(0, READINGS).mapToDouble(i -> runs.stream().mapToDouble(run -> run[i]).average().orElse(Double.NaN)).toArray();
    }

    private static double[] run(List<Double> easy, Choice choice, RandomGenerator random) {
        List<Arm> arms = new ArrayList<>(IntStream.range(0, easy.size()).mapToObj(i -> new Arm("v" + i, 0, 0)).toList());
        double best = easy.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        var lost = new double[READINGS];
        int read = 0;
        while (read < READINGS) {
            for (int i : choice.next(List.copyOf(arms), random)) {
                arms.set(i, arms.get(i).after(random.nextDouble() < easy.get(i)));
                lost[read] = (read == 0 ? 0 : lost[read - 1]) + best - easy.get(i);
                read++;
            }
        }
        return lost;
    }
}
