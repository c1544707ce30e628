package org.plainletter.codesign;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that helps whoever runs a session, at the moment when it helps.
 *
 * @param when how the people are then
 * @param words what to do, and what to say without leading
 */
record Tip(Predicate<List<Progress>> when, String words) {

    private static final int QUIET = 3;

    /** The first one that fits is shown. */
    private static final List<Tip> ALL = List.of(
            new Tip(people -> people.stream().allMatch(each -> each.state() == Progress.State.AWAY), "Show the code on the big screen. Give out paper to those who want it."),
            new Tip(people -> people.stream().allMatch(each -> each.state().isOver()), "Everybody is finished. Have a cup of tea. Then end it and look at the answers together."),
            new Tip(people -> people.stream().anyMatch(each -> each.state() == Progress.State.TOLD),
                    "Read the first page aloud. Ask: “What will happen if you want to stop?” Yes and no are both good answers to taking part."),
            new Tip(people -> people.stream().anyMatch(each -> each.state() == Progress.State.READING && each.quiet() != null && each.quiet() >= QUIET),
                    "Somebody has been quiet for a while. Ask: “Shall we read it together?” or “Do you want a rest?” Do not point at a button."),
            new Tip(people -> people.stream().filter(each -> each.state() == Progress.State.READING).allMatch(each -> each.left() <= 3), "Nearly there. Those who are finished can have a drink. Nobody has to hurry."),
            new Tip(people -> true, "If you help: read the words aloud as they stand. Do not explain them. Ask “Is this easy or hard?” and wait. Count to ten."));

    /** The tip for this moment. */
    static String now(List<Progress> people) {
        return ALL.stream().filter(tip -> tip.when.test(people)).findFirst().map(Tip::words).orElseThrow();
    }
}
