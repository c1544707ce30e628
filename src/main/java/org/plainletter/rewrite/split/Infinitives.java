package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "You are asked to X and to Y" becomes one sentence for each. */
final class Infinitives implements SplitRule {

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int first = -1;
        for (int i = 2; i < sentence.size() - 2 && !Signal.conditionOrNegation(sentence.text()); i++) {
            boolean to = sentence.word(i).equals("to") && sentence.is(i + 1, "VERB") && sentence.isBase(i + 1);
            if (to && first < 0) {
                first = i;
            } else if (to && sentence.word(i - 1).equals("and")) {
                int end = sentence.word(i - 2).equals(",") ? i - 2 : i - 1;
                return Optional.of(List.of(sentence.between(0, end), sentence.between(0, first) + " " + sentence.from(i)));
            }
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("We would like you to keep a diary of what you eat each day and to bring it with you.",
                List.of("We would like you to keep a diary of what you eat each day",
                        "We would like you to bring it with you."),
                "We would like you to keep a diary of what you eat and drink each day until we see you.");
    }
}
