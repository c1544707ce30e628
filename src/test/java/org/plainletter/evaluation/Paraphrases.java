package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Right rewrites made from a right one: in each, one sentence says the same in other words. */
final class Paraphrases {

    private static final Map<String, String> FIGURES = Map.of("2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8", "eight");

    private static final List<Change> CHANGES = List.of(
            new Change("\\b([Pp])hone (?=us\\b|the\\b|your\\b|0|on\\b)", match -> match.group(1).equals("P") ? "Call " : "call "),
            new Change("\\b(?<=(?:We|we|You|you|They|they) )cannot\\b", match -> "are not able to"),
            new Change("^Do not (?=eat|drink|drive|take|use|stop)", match -> "You must not "),
            new Change("\\bYou need to\\b", match -> "You have to"),
            new Change("(?<=^You )must(?! not)", match -> "need to"),
            new Change("(?<![:.\\d])(\\d{1,2})(?=(?:am|pm)\\b)", match -> match.group(1) + ":00"),
            new Change("\\b2 times a day\\b", match -> "twice a day"),
            new Change("\\b1 time a day\\b", match -> "once a day"),
            new Change("(?<![\\d,.] |\\bto |\\bor |\\band )\\b([2-8])(?= (?:hours|days|weeks|months|minutes|tablets)\\b)", match -> FIGURES.getOrDefault(match.group(1), "")),
            new Change("(?<=day )(?:[4-9]|1\\d)(?= (?:January|February|March|April|May|June|July|August|September|October|November|December))",
                    match -> match.group() + "th"));

    private Paraphrases() {}

    /**
     * Another way to say a thing.
     *
     * @param what is found
     * @param said what is said in its place
     */
    private record Change(Pattern what, Function<MatchResult, String> said) {

        Change(String what, Function<MatchResult, String> said) {
            this(Pattern.compile(what), said);
        }
    }

    /** {@code rewrite} with one thing said in other words, once for each such thing. */
    static List<Mutations.Mutant> of(String rewrite) {
        var lines = rewrite.lines().toList();
        var others = new ArrayList<Mutations.Mutant>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (Change change : line.startsWith("# ") ? List.<Change>of() : CHANGES) {
                for (MatchResult match : change.what().matcher(line).results().toList()) {
                    others.add(new Mutations.Mutant(i, line.substring(0, match.start()) + change.said().apply(match) + line.substring(match.end())));
                }
            }
        }
        return others;
    }
}
