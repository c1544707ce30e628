package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Wrong rewrites made from a right one: in each, one thing is changed that matters. */
final class Mutations {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:do not|does not|did not|must not|will not|cannot|not|never|no)\\b ?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> WITHOUT_NEGATION = Map.of("cannot", "can ", "must not", "must ", "will not", "will ");
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])\\d+(?:\\.\\d+)?(?=(?:mg|micrograms|ml|units)\\b)");

    private Mutations() {}

    /** {@code rewrite} with one digit changed, once for each digit. */
    static List<String> ofDigits(String rewrite) {
        return each(rewrite, DIGIT, (line, match) -> line.substring(0, match.start())
                + (Integer.parseInt(match.group()) + 1) % 10 + line.substring(match.end()));
    }

    /** {@code rewrite} with one negation dropped, once for each negation. */
    static List<String> ofNegations(String rewrite) {
        return each(rewrite, NEGATION, (line, match) -> {
            var rest = line.substring(0, match.start())
                    + WITHOUT_NEGATION.getOrDefault(match.group().strip().toLowerCase(java.util.Locale.ROOT), "") + line.substring(match.end());
            return rest.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + rest.substring(1);
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

    private static List<String> each(String rewrite, Pattern what, BiFunction<String, MatchResult, String> change) {
        var lines = rewrite.lines().toList();
        var mutants = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.startsWith("# ")) {
                for (MatchResult match : what.matcher(line).results().toList()) {
                    var changed = new ArrayList<>(lines);
                    changed.set(i, change.apply(line, match));
                    mutants.add(String.join("\n", changed));
                }
            }
        }
        return mutants;
    }
}
