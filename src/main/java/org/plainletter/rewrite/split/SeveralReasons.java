package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "This is because X and Y" gives the second reason a sentence of its own. */
final class SeveralReasons implements SplitRule {

    private final Grammar grammar;

    SeveralReasons(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        if (!sentence.text().matches("(?s)^This (?:is because|means|is so that) .*")) {
            return Optional.empty();
        }
        String lead = sentence.word(1).equals("means") ? "It also means " : sentence.word(2).equals("so") ? "It is also so that " : "It is also because ";
        for (int i = 4; i < sentence.size() - 2; i++) {
            if (sentence.word(i).equals("and") && sentence.isClause(i + 1) && Joints.complete(sentence, i) && !Joints.openCondition(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, sentence.word(i - 1).equals(",") ? i - 1 : i), lead + grammar.small(sentence.from(i + 1))));
            }
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("This is because the results may be wrong and it may be better to change the time.",
                List.of("This is because the results may be wrong",
                        "It is also because it may be better to change the time."),
                "This is because your heart and your lungs are working harder than they did a year ago, in spring.");
    }
}
