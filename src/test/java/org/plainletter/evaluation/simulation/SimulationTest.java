package org.plainletter.evaluation.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.plainletter.tuning.FactGate;
import org.plainletter.tuning.Plan;
import org.plainletter.tuning.Power;
import org.plainletter.tuning.Trial;
import org.plainletter.tuning.TrialEvent;
import tools.jackson.databind.json.JsonMapper;

/** The rules hold what they promise in whole trials; the bars and where they come from: "Weighing what readers say" in docs/architecture.md. */
@Execution(ExecutionMode.CONCURRENT)
class SimulationTest {

    /** Half as many trials as a report has, by the same bars. */
    @Test
    void reachesItsBars() {
        assertThat(Simulation.found(Simulation.USUAL.part(2)).bars()).hasSizeGreaterThan(15)
                .allSatisfy(bar -> assertThat(bar.reached()).as("%s is %s and has to be %s", bar.name(), bar.said(), bar.aim()).isTrue());
    }

    @Test
    void playsTheSameTrialsFromTheSameSeed() {
        var scenario = Scenario.of("better", 0.8, 0.8, 0.8);

        assertThat(SimulatedTrial.play(scenario, new SplittableRandom(5))).isEqualTo(SimulatedTrial.play(scenario, new SplittableRandom(5)))
                .isNotEqualTo(SimulatedTrial.play(scenario, new SplittableRandom(6)));
        assertThat(new Bench(20, 1).repeat(random -> random.nextLong())).isEqualTo(new Bench(20, 1).repeat(random -> random.nextLong())).doesNotHaveDuplicates();
    }

    /** Two that count by themselves come to the same. */
    @Test
    void countsLikeTheTrial() {
        var scenario = Scenario.of("a little better", 0.3, 0.3, 0.3);
        for (int seed = 0; seed < 20; seed++) {
            var trial = new Trial(new Plan("t", SimulatedTrial.CHAMPION, SimulatedTrial.CHALLENGER, scenario.effects().keySet(), 10_000));
            trial.apply(new TrialEvent.FactsChecked(new FactGate(60, 3, 0, 1, 0)));
            var events = SimulatedTrial.play(scenario, new SplittableRandom(seed));
            events.forEach(trial::apply);

            assertThat(trial.state().standing().open()).isTrue();
            assertThat(Tallies.of(events).evidence()).isEqualTo(trial.state().total().evidence());
        }
    }

    /** What a page says of a number of pairs is what the simulation finds. */
    @Test
    void findsAsOftenAsItIsSaid() {
        var played = new Bench(500, 7).play(Scenario.of("better for all", 0.8, 0.8, 0.8).people(16));
        double[] found = Bench.by(played, Played::promotedAt, 576);

        for (int pairs : new int[] {48, 72, 100, 125, 150, 200, 240, 288, 384, 576}) {
            assertThat(Power.share(pairs)).as("%d pairs", pairs).isCloseTo(found[pairs - 1], within(0.06));
        }
        assertThat(Power.inWords(150)).isEqualTo("With 150 we see a clear difference about 5 times in 10.");
    }

    @Test
    void reportsWhatItFound() {
        var bars = List.of(Bar.atMost("Wrong <often>", 0.0512, 0.058, Bar.Unit.SHARE), Bar.atLeast("Right", 12, 400, Bar.Unit.NUMBER), new Bar("Between", 0.9, 0.87, 0.93, Bar.Unit.SHARE));
        var report = new SimulationReport(new Bench(10, 1), new Findings(bars, List.of("a note"), List.of(new Chart("A plot.", "pairs", 1, true, List.of(new Chart.Line("one", new double[] {0, 0.5}))))), 2);

        assertThat(report.html()).contains("Wrong &lt;often&gt;", "5.1%", "at most 5.8%: reached", "at least 400.00: not reached", "87.0% to 93.0%: reached", "<p>a note</p>", "<polyline", "50.0% in the end");
        var json = JsonMapper.builder().build().readTree(report.json());
        assertThat(json.at("/bars/0/figure").asDouble()).isEqualTo(0.0512);
        assertThat(json.at("/bars/1/reached").asBoolean()).isFalse();
        assertThat(json.at("/bars/1/most").isNull()).isTrue();
        assertThat(json.at("/charts/0/lines/0/values/1").asDouble()).isEqualTo(0.5);
    }
}
