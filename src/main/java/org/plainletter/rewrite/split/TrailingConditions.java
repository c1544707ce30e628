package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "Phone us if A, if B or if C" becomes one sentence for each condition. */
final class TrailingConditions implements SplitRule {

    private final Grammar grammar;

    TrailingConditions(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 2; i < sentence.size() - 4; i++) {
            if (sentence.word(i).equals("if")) {
                var conditions = new Alternatives(grammar).in(sentence, i + 1, Joints.end(sentence));
                boolean alone = sentence.isImperative(0) || Joints.firstMainClause(sentence, 1) > 0 && Joints.firstMainClause(sentence, 1) < i || sentence.finiteFrom(0) >= 0 && sentence.finiteFrom(0) < i;
                String main = sentence.between(0, i).replaceFirst(",$", "");
            if (Joints.ONLY.matcher(main).find()) {
                return Optional.empty();
            }
                return conditions.size() < 2 || !alone ? Optional.empty() : EachCondition.with(conditions, sentence.between(i + 1, Joints.end(sentence)), main, grammar);
            }
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("Please phone us if you have a cough that will not go away, if you feel hot or if you lose weight.",
                List.of("If you have a cough that will not go away, please phone us",
                        "If you feel hot, please phone us",
                        "If you lose weight, please phone us"),
                "Please phone the helpline on the number at the top if you feel hot and you have pain in your chest.");
    }
}
