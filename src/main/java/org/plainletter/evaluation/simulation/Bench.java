package org.plainletter.evaluation.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/**
 * Repeats something that chance decides, on all cores; each repetition has a source of chance of its own, so that the outcome does not depend on
 * their number.
 *
 * @param times how often
 * @param seed where chance begins
 */
record Bench(int times, long seed) {

    /** What came of each repetition, in order. */
    <T> List<T> repeat(Function<RandomGenerator, T> what) {
        return new SplittableRandom(seed).longs(times).boxed().toList().parallelStream().map(start -> what.apply(new SplittableRandom(start))).toList();
    }

    /** With a part of the repetitions. */
    Bench part(int of) {
        return new Bench(Math.max(1, times / of), seed);
    }

    /** Plays a scenario. */
    List<Played> play(Scenario scenario) {
        return repeat(random -> Played.of(scenario, SimulatedTrial.play(scenario, random)));
    }

    /** The share of repetitions that happened by the first, second, third … step; 0 stands for never. */
    static <T> double[] by(List<T> played, ToIntFunction<T> step, int steps) {
        var happened = new double[steps];
        played.stream().mapToInt(step).filter(at -> at > 0 && at <= steps).forEach(at -> happened[at - 1] += 1.0 / played.size());
        for (int i = 1; i < steps; i++) {
            happened[i] += happened[i - 1];
        }
        return happened;
    }

    /** The share of repetitions in which it ever happened. */
    static <T> double ever(List<T> played, ToIntFunction<T> step) {
        return played.stream().filter(each -> step.applyAsInt(each) > 0).count() / (double) played.size();
    }
}
