package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Parse;

/** "X, in which Y" becomes "X. In this, Y"; ", where Y" becomes "There, Y". */
final class RelativeWithPreposition implements SplitRule {

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 3; i < sentence.size() - 3; i++) {
            if (!sentence.isClause(i + 1) || !Joints.verbBefore(sentence, i) || Joints.CONDITIONS.contains(sentence.word(0))) {
                continue;
            }
            if (sentence.word(i).equals("which") && sentence.is(i - 1, "ADP") && sentence.word(i - 2).equals(",")) {
                boolean inThatCase = sentence.word(i - 1).equals("in") && sentence.word(i + 1).equals("case");
                String rest = inThatCase ? "In this case, " + sentence.from(i + 2).replaceFirst("^, ", "") : sentence.word(i - 1) + " this, " + sentence.from(i + 1);
                return Optional.of(List.of(sentence.between(0, i - 2), rest));
            }
            if (sentence.word(i).equals("where") && sentence.word(i - 1).equals(",")) {
                return Optional.of(List.of(sentence.between(0, i - 1), "There, " + sentence.from(i + 1)));
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
        return new Example("You will have a short talk with the nurse, in which you can ask about the test.",
                List.of("You will have a short talk with the nurse",
                        "in this, you can ask about the test."),
                "You can choose the day on which you come.");
    }
}
