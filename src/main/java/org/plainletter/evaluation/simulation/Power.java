package org.plainletter.evaluation.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plainletter.evaluation.simulation.Bar.Unit;

/** How often what should be promoted is promoted, and by when. */
final class Power {

    private static final int TWICE = 16;

    private Power() {}

    static Findings found(Bench bench) {
        var short288 = bench.play(alike(0.8));
        var long576 = bench.play(alike(0.8).people(TWICE));
        int pairs = alike(0.8).people(TWICE).allPairs();
        var lines = List.of(new Chart.Line("+1.2 logit", Bench.by(bench.part(4).play(alike(1.2).people(TWICE)), Played::promotedAt, pairs)),
                new Chart.Line("+0.8 logit", Bench.by(long576, Played::promotedAt, pairs)),
                new Chart.Line("+0.4 logit", Bench.by(bench.part(4).play(alike(0.4).people(TWICE)), Played::promotedAt, pairs)));
        return new Findings(List.of(
                Bar.atLeast("+0.8 logit for everybody, 288 pairs: promoted", Bench.ever(short288, Played::promotedAt), 0.70, Unit.SHARE),
                Bar.atLeast("+0.8 logit for everybody, 576 pairs: promoted", Bench.ever(long576, Played::promotedAt), 0.92, Unit.SHARE)),
                other(bench), List.of(new Chart("Power: share of trials that have promoted a better version", "pairs", 1, true, lines)));
    }

    /** What the power depends on: the bars say little about a world that is not as assumed. */
    private static List<String> other(Bench bench) {
        Assumptions usual = Assumptions.USUAL;
        var notes = new ArrayList<String>();
        for (double spread : List.of(0.5, 1.0)) {
            notes.add(String.format(Locale.UK, "+0.8 logit on average but with a standard deviation of %.1f between people, 288 pairs: promoted in %s.", spread,
                    promoted(bench, usual.withOwnEffectSpread(spread))));
        }
        notes.add("+0.8 logit where three in four find the old way easy already, 288 pairs: promoted in " + promoted(bench, usual.withEase(1.5)) + ".");
        return notes;
    }

    private static String promoted(Bench bench, Assumptions assumptions) {
        return Unit.SHARE.say(Bench.ever(bench.part(4).play(alike(0.8).in(assumptions)), Played::promotedAt));
    }

    private static Scenario alike(double effect) {
        return Scenario.of("better for all", effect, effect, effect);
    }
}
