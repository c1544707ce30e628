package org.plainletter.improve;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plainletter.tuning.Difference;
import org.plainletter.tuning.KindScore;
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
 * @param beingRead whether a group reads its letters now: what is said there is not counted here before its session is over
 * @param kinds each kind of letter by itself: it decides nothing
 */
record TrialJson(String id, String prompt, String champion, String challenger, Instant opened, String standing, int plannedPairs, @Nullable Facts facts, Counts total,
        Map<String, Group> groups, Differences differences, List<String> lacks, @Nullable String signedBy, boolean alarmed, boolean beingRead, List<Kind> kinds, TrialReport words) {

    record Facts(int letters, int generations, int lost, int changed, int invented) {}

    record Counts(int people, int pairs, int wins, int losses, double e, double probabilityBetter) {

        static Counts of(Score score) {
            var evidence = score.evidence();
            return new Counts(score.people(), score.pairs(), evidence.wins(), evidence.losses(), evidence.e(), evidence.probabilityBetter());
        }
    }

    record Group(String name, Counts counts, boolean paused) {}

    /** Letters of one kind, and how many of them were easy. */
    @Schema(name = "TrialKind")
    record Kind(String kind, int newLetters, int newEasy, int oldLetters, int oldEasy, @Nullable Range difference, String words) {

        static Kind of(KindScore score) {
            return new Kind(score.kind(), score.challenger(), score.challengerEasy(), score.champion(), score.championEasy(), range(score.difference()), score.inWords());
        }
    }

    /** The mean of each person's own difference in the share of "easy", and a 90% t interval of it; null where fewer than two people can tell. */
    record Differences(@Nullable Range all, @Nullable Range alone, @Nullable Range withHelp, @Nullable Range overOriginals) {}

    record Range(double low, double mean, double high) {}

    static TrialJson of(TrialView view, boolean beingRead, UnaryOperator<String> names, List<KindScore> kinds) {
        TrialState state = view.state();
        var groups = new TreeMap<String, Group>();
        state.groups().forEach((group, at) -> groups.put(group, new Group(names.apply(group), Counts.of(at.score()), at.paused())));
        var difference = Difference.of(view.people());
        var facts = state.gate().map(gate -> new Facts(gate.letters(), gate.generations(), gate.lost(), gate.changed(), gate.invented())).orElse(null);
        return new TrialJson(view.id(), view.challenger().name(), view.champion().version(), view.challenger().version(), view.opened(), code(state), state.plan().pairs(), facts,
                Counts.of(state.total()), groups, new Differences(range(difference.all()), range(difference.alone()), range(difference.withHelp()), range(difference.overOriginals())),
                state.lacks().stream().map((Lack lack) -> lack.inWords(names)).toList(), state.signedBy().orElse(null), state.alarmed(), beingRead, kinds.stream().map(Kind::of).toList(),
                TrialReport.of(state, view.people(), names));
    }

    static String code(TrialState state) {
        return state.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Range range(Optional<Interval> interval) {
        return interval.map(found -> new Range(found.low(), found.mean(), found.high())).orElse(null);
    }
}
