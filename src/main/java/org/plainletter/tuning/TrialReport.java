package org.plainletter.tuning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plainletter.tuning.evidence.Evidence;
import org.plainletter.tuning.evidence.Interval;

/**
 * What a trial shows, in words for people who never heard of statistics.
 *
 * @param summary what all said together
 * @param groups what each group said, by its name
 * @param differences how much easier it is, and for whom; empty while nothing can be said
 * @param outcome what was done, or empty
 */
public record TrialReport(List<String> summary, Map<String, String> groups, List<String> differences, List<String> outcome) {

    private static final String UNKNOWN = "We do not know yet.";

    /**
     * The report.
     *
     * @param names the group's name for its id, such as "the Tuesday group"
     */
    public static TrialReport of(TrialState state, Collection<PersonAnswers> people, UnaryOperator<String> names) {
        var groups = new LinkedHashMap<String, String>();
        state.groups().forEach((group, at) -> groups.put(group, group(at, names.apply(group))));
        return new TrialReport(summary(state.total()), groups, state.total().pairs() < Rules.PAIRS ? List.of() : differences(Difference.of(people)), outcome(state));
    }

    /**
     * How often luck has misled at most, on average, over all challengers so far.
     *
     * @param challengers how many were tried, this one too
     */
    public static String luckSoFar(int challengers) {
        return "So far we tried " + Words.count(challengers, "new way", "new ways") + ". By luck we would have called up to "
                + String.format(Locale.UK, "%.2f", Rules.expectedFalsePromotions(challengers)) + " of them better.";
    }

    private static List<String> summary(Score total) {
        if (total.pairs() < Rules.PAIRS) {
            return List.of(UNKNOWN);
        }
        Evidence evidence = total.evidence();
        var said = new ArrayList<>(List.of(Words.count(total.people(), "person", "people") + " helped.",
                "In " + Words.count(evidence.deciding(), "pair", "pairs") + " only one letter was clear.",
                "The new way won " + evidence.wins() + ", the old way " + evidence.losses() + "."));
        if (evidence.e() >= Rules.EVIDENCE) {
            said.addAll(List.of("We think it is better.", luck(Rules.EVIDENCE)));
        } else if (evidence.swapped().e() >= Rules.HARM) {
            said.addAll(List.of("We think it is harder.", luck(Rules.HARM)));
        } else {
            said.add(UNKNOWN);
        }
        return said;
    }

    private static String luck(double bar) {
        return "There is up to a 1 in " + Math.round(bar) + " chance we would say this by luck.";
    }

    private static String group(GroupState group, String name) {
        Score score = group.score();
        if (group.paused()) {
            return "For " + name + " it looks harder. We have stopped there for now.";
        }
        boolean enough = score.people() >= Rules.GROUP_PEOPLE && score.pairs() >= Rules.GROUP_PAIRS;
        return "For " + name + (enough && score.evidence().probabilityBetter() >= Rules.GROUP_CHANCE ? " it looks better." : " we do not know yet.");
    }

    private static List<String> differences(Difference difference) {
        var said = new ArrayList<String>();
        add(said, difference.all(), "Of 100 letters, ", " were easy in the new way.");
        add(said, difference.alone(), "When people read alone: ", ".");
        add(said, difference.withHelp(), "When people read with help: ", ".");
        add(said, difference.overOriginals(), "Next to letters that nobody had changed: ", ".");
        return said;
    }

    private static void add(List<String> said, Optional<Interval> interval, String before, String after) {
        interval.ifPresent(found -> said.add(before + Words.more(found.mean()) + after + " It may be from " + Words.more(found.low()) + " to " + Words.more(found.high()) + "."));
    }

    private static List<String> outcome(TrialState state) {
        return switch (state.standing()) {
            case RUNNING, PAUSED -> List.of();
            case READY -> List.of("The new way can be used now. Somebody has to say yes.");
            case PROMOTED -> state.alarmed() ? List.of("The new way is used now.", "More letters are hard than before. We will stop and look.") : List.of("The new way is used now.");
            case STOPPED_AT_PLAN -> List.of("We have asked as often as we said. The old way stays.");
            case STOPPED_WITHOUT_LETTERS -> List.of("There are no more letters to ask about. The old way stays.");
            case STOPPED_FOR_FACTS -> List.of("The new way got a fact wrong. The old way stays.");
            case STOPPED_FOR_HARM, CLOSED -> List.of("We have stopped. The old way stays.");
            case ROLLED_BACK -> List.of("We have gone back to the old way.");
        };
    }
}
