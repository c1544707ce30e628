package org.plainletter.evaluation.simulation;

import java.util.List;
import org.plainletter.evaluation.simulation.Bar.Unit;
import org.plainletter.tuning.Rules;

/** How often what should not be promoted is promoted. */
final class Errors {

    private static final double CHANCE = 0.058;
    private static final double SEEING = 0.10;

    private Errors() {}

    static Findings found(Bench bench) {
        var same = Scenario.of("the same", 0, 0, 0);
        var alike = bench.play(same);
        var yes = bench.play(same.alwaysEasy(0.5));
        var small = bench.play(Scenario.of("one group worse off", 0.8, 0.8, -0.8));
        var large = bench.play(Scenario.of("one group worse off", 1.2, 1.2, -0.8));
        var worse = bench.part(4).play(Scenario.of("worse for all", -0.8, -0.8, -0.8));
        int pairs = same.allPairs();
        return new Findings(List.of(
                Bar.atMost("No difference, looked at after every pair: promoted", Bench.ever(alike, Played::promotedAt), CHANCE, Unit.SHARE),
                Bar.atMost("No difference: E alone reaches " + Math.round(Rules.EVIDENCE), Bench.ever(alike, played -> played.all().evidenceAt()), CHANCE, Unit.SHARE),
                Bar.atLeast("The same trials by the naive rule: promoted (or the bench is blind)", Bench.ever(alike, played -> played.all().naiveAt()), SEEING, Unit.SHARE),
                Bar.atMost("No difference, half of the people always press easy: promoted", Bench.ever(yes, Played::promotedAt), CHANCE, Unit.SHARE),
                Bar.atMost("No difference, half always press easy: E alone reaches " + Math.round(Rules.EVIDENCE), Bench.ever(yes, played -> played.all().evidenceAt()), CHANCE, Unit.SHARE),
                Bar.atMost("Effects +0.8, +0.8, −0.8 by group: promoted", Bench.ever(small, Played::promotedAt), 0.06, Unit.SHARE),
                Bar.atMost("Effects +1.2, +1.2, −0.8 by group: promoted", Bench.ever(large, Played::promotedAt), 0.10, Unit.SHARE)),
                List.of("Without the rule for each group, E alone would promote +0.8, +0.8, −0.8 in " + Unit.SHARE.say(Bench.ever(small, played -> played.all().evidenceAt()))
                        + " and +1.2, +1.2, −0.8 in " + Unit.SHARE.say(Bench.ever(large, played -> played.all().evidenceAt())) + " of trials.",
                        "−0.8 logit for everybody: promoted in " + Unit.SHARE.say(Bench.ever(worse, Played::promotedAt)) + ", stopped for harm in " + Unit.SHARE.say(Bench.ever(worse, Played::harmedAt))
                                + ", after " + Math.round(worse.stream().mapToInt(Played::harmedAt).filter(at -> at > 0).average().orElse(0)) + " pairs on average."),
                List.of(new Chart("Error: share of trials that have promoted a version which is the same", "pairs", 0.3, true, List.of(
                        new Chart.Line("the rules", Bench.by(alike, Played::promotedAt, pairs)), new Chart.Line("E alone", Bench.by(alike, played -> played.all().evidenceAt(), pairs)),
                        new Chart.Line("naive rule", Bench.by(alike, played -> played.all().naiveAt(), pairs))))));
    }
}
