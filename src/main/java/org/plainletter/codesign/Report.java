package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.codesign.PictureTally.Chosen;

/**
 * "You said, we did": what a session has changed, without a name in it.
 *
 * @param aim what it was for
 * @param parts each part that somebody found hard, those with the most votes first
 * @param overTime how much was easy and understood in each session so far, in words, the earliest first
 * @param people how many answered
 */
record Report(String aim, List<Part> parts, List<String> overTime, int people) {

    /**
     * A part that somebody found hard.
     *
     * @param number which extract, from 0
     * @param text what stood there
     * @param said what people said of it
     * @param learned what it tells about other letters, to begin with; empty if nothing plain
     * @param outcome what came of it, or null: nothing yet
     * @param votes how many want it mended first
     */
    record Part(int number, String heading, String text, String said, String learned, @Nullable Outcome outcome, int votes) {}

    /** The report of a session; {@code before} are its group's earlier sessions and itself, the earliest first. */
    static Report of(Session session, Results results, Map<Integer, Outcome> outcomes, Map<Integer, Integer> votes, List<Time> before) {
        List<Part> parts = results.heat().stream().filter(Results.Heat::flagged)
                .map(heat -> new Part(heat.number(), heat.extract().heading(), heat.extract().text(), said(heat), learned(heat), outcomes.get(heat.number()), votes.getOrDefault(heat.number(), 0)))
                .sorted((one, other) -> Integer.compare(other.votes(), one.votes())).toList();
        var overTime = new ArrayList<String>();
        for (int i = 0; i < before.size(); i++) {
            overTime.add("Time " + (i + 1) + ": " + easy(before.get(i).results()) + understood(before.get(i).understood()));
        }
        return new Report(session.plan().aim(), parts, overTime, results.people());
    }

    /** The same without the words of real letters: the people they belong to agreed that the group reads them, and nobody else. */
    Report forEverybody(Plan plan) {
        return new Report(aim, parts.stream().map(part -> plan.extracts().get(part.number).letter().startsWith(OwnLetters.OWN)
                ? new Part(part.number, "A letter of the group", "This letter is only for the group.", part.said, part.learned, part.outcome, part.votes) : part).toList(), overTime, people);
    }

    /** In words that the group itself used. */
    private static String said(Results.Heat heat) {
        List<String> words = heat.hardWords();
        return words.isEmpty() ? "This is hard." : "This is hard: " + String.join(", ", words) + ".";
    }

    private static String learned(Results.Heat heat) {
        return heat.hardWords().isEmpty() ? "" : "Explain " + heat.hardWords().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
    }

    private static String easy(Results results) {
        Tally all = results.heat().stream().map(Results.Heat::said).reduce(Tally.NONE, Tally::and);
        return all.isKnown() ? Math.round(10 * all.share()) + " of 10 parts were easy" : "we do not know yet";
    }

    private static String understood(Chosen chosen) {
        return chosen.isKnown() ? ". " + chosen.same() + " of " + chosen.all() + " answers to picture questions went with the words" : "";
    }

    /**
     * What one session showed.
     *
     * @param understood what was chosen of new words in picture questions
     */
    record Time(Results results, Chosen understood) {}
}
