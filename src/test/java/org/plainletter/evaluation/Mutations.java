package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Wrong rewrites made from a right one: in each, one thing is changed that matters. */
final class Mutations {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    /**
     * The answer "no" and "for no reason" are left alone: without the word no sentence is left ("You can say yes or.").
     */
    private static final Pattern NEGATION = Pattern.compile("\\b(?:do not|does not|did not|must not|will not|cannot|if not(?=,)|not|never"
            + "|(?<!\\b(?:say|says|said|saying|yes or) )no(?!(?<=\\bfor no) reason))\\b ?", Pattern.CASE_INSENSITIVE);
    /** What stays of a negation, so that a sentence is left. */
    private static final Map<String, String> WITHOUT_NEGATION = Map.of("cannot", "can ", "must not", "must ", "will not", "will ",
            "does not", "does ", "did not", "did ", "do not,", "do", "if not,", "if so");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" +(?=[,.;:!?])");
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)?(?=(?:mg|micrograms|ml|units)\\b)");

    private Mutations() {}

    /**
     * A line of a rewrite, and what it is changed to.
     *
     * @param line counts from 0, among all lines
     */
    record Mutant(int line, String text) {

        /** {@code rewrite} with its line changed. */
        String in(String rewrite) {
            var lines = new ArrayList<>(rewrite.lines().toList());
            lines.set(line, text);
            return String.join("\n", lines);
        }
    }

    /** {@code rewrite} with one digit changed, once for each digit. */
    static List<Mutant> ofDigits(String rewrite) {
        return each(rewrite, DIGIT, (line, match) -> line.substring(0, match.start())
                + (Integer.parseInt(match.group()) + 1) % 10 + line.substring(match.end()));
    }

    /** {@code rewrite} with one negation dropped, once for each negation. */
    static List<Mutant> ofNegations(String rewrite) {
        return each(rewrite, NEGATION, (line, match) -> {
            var negation = match.group().strip().toLowerCase(Locale.ROOT);
            var left = WITHOUT_NEGATION.getOrDefault(negation + (line.startsWith(",", match.end()) ? "," : ""), WITHOUT_NEGATION.getOrDefault(negation, ""));
            var rest = line.substring(0, match.start()) + left + line.substring(match.end());
            var sentence = SPACE_BEFORE_MARK.matcher(rest).replaceAll("");
            return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
        });
    }

    /** {@code rewrite} with two different amounts swapped throughout, once for each pair. */
    static List<String> ofDoses(String rewrite) {
        var amounts = AMOUNT.matcher(rewrite).results().map(MatchResult::group).distinct().toList();
        var mutants = new ArrayList<String>();
        for (int i = 0; i < amounts.size(); i++) {
            for (int j = i + 1; j < amounts.size(); j++) {
                var swap = Map.of(amounts.get(i), amounts.get(j), amounts.get(j), amounts.get(i));
                mutants.add(AMOUNT.matcher(rewrite).replaceAll(match -> swap.getOrDefault(match.group(), match.group())));
            }
        }
        return mutants;
    }

    private static List<Mutant> each(String rewrite, Pattern what, BiFunction<String, MatchResult, String> change) {
        var lines = rewrite.lines().toList();
        var mutants = new ArrayList<Mutant>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.startsWith("# ")) {
                for (MatchResult match : what.matcher(line).results().toList()) {
                    mutants.add(new Mutant(i, change.apply(line, match)));
                }
            }
        }
        return mutants;
    }
}
