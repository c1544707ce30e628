package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "The nurse will weigh you, measure you and ask questions" becomes one sentence for each. */
final class Series implements SplitRule {

    private final Grammar grammar;

    Series(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int modal = sentence.finiteFrom(0);
        boolean fits = modal >= 1 && modal <= 5 && grammar.morphology().isModal(sentence.word(modal)) && !sentence.word(modal + 1).equals("not");
        if (Joints.CONDITIONS.contains(sentence.word(0)) || !fits) {
            return Optional.empty();
        }
        for (int i = modal + 3; i < sentence.size() - 2; i++) {
            int next = sentence.word(i + 1).equals("and") ? i + 2 : i + 1;
            if (sentence.word(i).equals(",") && next < sentence.size() && sentence.is(next, "VERB") && sentence.isBase(next)) {
                return Optional.of(List.of(sentence.between(0, i), sentence.between(0, modal + 1) + " " + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int longerThan() {
        return 9;
    }

    @Override
    public Example example() {
        return new Example("The nurse will weigh you, measure your height and ask about your health.",
                List.of("The nurse will weigh you",
                        "The nurse will measure your height and ask about your health."),
                "The nurse will not weigh you, take your blood or ask about your health.");
    }
}
