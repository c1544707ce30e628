package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;

/** Says one thing under several conditions. */
final class EachCondition {

    private static final int SHORT = 9;

    /** Two clauses in one: without the "or" behind them they would read as "and". */
    private static final QuickPattern TWO = QuickPattern.compile(", (?:the|your|you|it|there|they|he|she) ", Pattern.CASE_INSENSITIVE);

    private EachCondition() {}

    /**
     * A short main clause goes with each condition. A long order is said once, and then when it holds; a long statement is left as it is.
     *
     * @param conditions the alternatives, each without its "if"
     * @param whole all of them as the letter has them
     */
    static Optional<List<String>> with(List<String> conditions, String whole, String main, Grammar grammar) {
        String plain = main.replaceFirst("[.!]$", "").replaceFirst("^(?:then|also) ", "");
        if (plain.matches("(?i).*\\b(?:be|is|are|was|were|if|that)") || conditions.stream().anyMatch(condition -> TWO.matcher(condition).find())) {
            return Optional.empty();
        }
        boolean fits = conditions.stream().allMatch(condition -> Grammar.length(condition) + Grammar.length(plain) < SplitRule.LONGEST);
        if (Grammar.length(plain) <= SHORT || fits) {
            return Optional.of(conditions.stream().map(condition -> "If " + condition + ", " + grammar.small(plain)).toList());
        }
        if (!Joints.isOrder(grammar.parse(Grammar.sentence(plain)))) {
            return Optional.empty();
        }
        boolean together = Grammar.length(whole) <= SplitRule.LONGEST - 3;
        return Optional.of(Stream.concat(Stream.of(plain), (together ? Stream.of(whole) : conditions.stream()).map(condition -> "Do this if " + condition)).toList());
    }
}
