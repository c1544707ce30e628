package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import org.plainletter.rewrite.grammar.Grammar;

/** Says one thing under several conditions. */
final class EachCondition {

    private static final int SHORT = 9;

    private EachCondition() {}

    /** A short main clause goes with each condition; a long one is said once, and then when it holds. */
    static List<String> with(List<String> conditions, String main, Grammar grammar) {
        String plain = main.replaceFirst("[.!]$", "").replaceFirst("^(?:then|also) ", "");
        boolean fits = conditions.stream().allMatch(condition -> Grammar.length(condition) + Grammar.length(plain) < SplitRule.LONGEST);
        if (Grammar.length(plain) <= SHORT || fits) {
            return conditions.stream().map(condition -> "If " + condition + ", " + grammar.small(plain)).toList();
        }
        var said = new ArrayList<String>();
        said.add(plain);
        conditions.forEach(condition -> said.add((grammar.parse(plain).isImperative(0) ? "Do this if " : "This is if ") + condition));
        return said;
    }
}
