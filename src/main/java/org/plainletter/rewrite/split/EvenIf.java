package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "Go to A&E even if A" becomes "Go to A&E. Do this even if A". */
final class EvenIf implements SplitRule {

    /** What this rule wrote itself. */
    private static final QuickPattern SAID = QuickPattern.compile("Do (?:this|not do it) |This is so ");

    private final Grammar grammar;

    EvenIf(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        if (SAID.matcher(sentence.text()).lookingAt()) {
            return Optional.empty();
        }
        for (int i = 4; i < sentence.size() - 3; i++) {
            boolean even = sentence.word(i).equals("even") && Set.of("if", "when", "though").contains(sentence.word(i + 1));
            if (even && sentence.finiteFrom(i + 2) > 0) {
                Parse main = grammar.parse(Grammar.sentence(sentence.between(0, i)));
                if (Joints.CONDITIONS.contains(main.word(0)) && Joints.mainClause(main) < 0) {
                    return Optional.empty();
                }
                int after = Joints.CONDITIONS.contains(main.word(0)) ? Math.max(0, Joints.mainClause(main)) : 0;
                boolean order = main.isImperative(after) || Joints.isOrder(grammar.parse(Grammar.sentence(main.from(after))));
                boolean never = Joints.doNot(main, after) || main.from(after).matches("(?i)please do not .*|you must not .*");
                int end = sentence.word(i - 1).equals(",") ? i - 1 : i;
                String lead = never ? "Do not do it " : order ? "Do this " : "This is so ";
                return Optional.of(List.of(sentence.between(0, end), lead + sentence.from(i)));
            }
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("If you feel sick and are breathing very fast, go to A&E even if your sugar is not high.",
                List.of("If you feel sick and are breathing very fast, go to A&E",
                        "Do this even if your sugar is not high."),
                "Even if you feel well, please come to see the nurse at the clinic on the day in this letter.");
    }
}
