package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "If A, or if B, phone us" becomes one sentence for each condition, each with what to do. */
final class FrontedConditions implements SplitRule {

    private final Grammar grammar;

    FrontedConditions(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int main = sentence.word(0).equals("if") ? Joints.mainClause(sentence) : -1;
        if (main < 0) {
            return Optional.empty();
        }
        var conditions = new Alternatives(grammar).in(sentence, 1, main - 1);
        return conditions.size() < 2 ? Optional.empty() : EachCondition.with(conditions, sentence.between(1, main - 1), sentence.from(main), grammar);
    }

    @Override
    public Example example() {
        return new Example("If you do not want to be screened, or you have had surgery on your heart before, please let us know.",
                List.of("If you do not want to be screened, please let us know",
                        "If you have had surgery on your heart before, please let us know"),
                "If you feel very hot and you have new pain in your chest or your arm, please phone us.");
    }
}
