package org.plainletter.improve;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plainletter.tuning.Difference;
import org.plainletter.tuning.Lack;
import org.plainletter.tuning.Score;
import org.plainletter.tuning.TrialReport;
import org.plainletter.tuning.TrialState;
import org.plainletter.tuning.evidence.Interval;

/**
 * A trial for programs.
 *
 * @param prompt the name of the prompt
 * @param standing how it stands
 * @param words the same in plain words
 * @param lacks what a promotion lacks besides a name
 */
record TrialJson(String id, String prompt, String champion, String challenger, Instant opened, String standing, int plannedPairs, @Nullable Facts facts, Counts total,
        Map<String, Group> groups, Differences differences, List<String> lacks, @Nullable String signedBy, boolean alarmed, TrialReport words) {

    record Facts(int letters, int generations, int lost, int changed, int invented) {}

    record Counts(int people, int pairs, int wins, int losses, double e, double probabilityBetter) {

        static Counts of(Score score) {
            var evidence = score.evidence();
            return new Counts(score.people(), score.pairs(), evidence.wins(), evidence.losses(), evidence.e(), evidence.probabilityBetter());
        }
    }

    record Group(Counts counts, boolean paused) {}

    /** The mean of each person's own difference in the share of "easy", and a 90% t interval of it; null where fewer than two people can tell. */
    record Differences(@Nullable Range all, @Nullable Range alone, @Nullable Range withHelp, @Nullable Range overOriginals) {}

    record Range(double low, double mean, double high) {}

    /** What a group is called. */
    static final UnaryOperator<String> NAMES = group -> "the " + group + " group";

    static TrialJson of(TrialView view) {
        TrialState state = view.state();
        var groups = new TreeMap<String, Group>();
        state.groups().forEach((group, at) -> groups.put(group, new Group(Counts.of(at.score()), at.paused())));
        var difference = Difference.of(view.people());
        var facts = state.gate().map(gate -> new Facts(gate.letters(), gate.generations(), gate.lost(), gate.changed(), gate.invented())).orElse(null);
        return new TrialJson(view.id(), view.challenger().name(), view.champion().version(), view.challenger().version(), view.opened(), code(state), state.plan().pairs(), facts,
                Counts.of(state.total()), groups, new Differences(range(difference.all()), range(difference.alone()), range(difference.withHelp()), range(difference.overOriginals())),
                state.lacks().stream().map((Lack lack) -> lack.inWords(NAMES)).toList(), state.signedBy().orElse(null), state.alarmed(), report(view));
    }

    static TrialReport report(TrialView view) {
        return TrialReport.of(view.state(), view.people(), NAMES);
    }

    static String code(TrialState state) {
        return state.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Range range(Optional<Interval> interval) {
        return interval.map(found -> new Range(found.low(), found.mean(), found.high())).orElse(null);
    }
}
