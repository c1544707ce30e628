package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "If A, do B and do C" becomes "If A, do B. If A, do C". */
final class OrdersOnCondition implements SplitRule {

    private static final int SHORT_CONDITION = 12;

    private final Grammar grammar;

    OrdersOnCondition(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int main = Joints.CONDITIONS.contains(sentence.word(0)) && !sentence.word(0).equals("unless") ? Joints.mainClause(sentence) : -1;
        if (main < 0 || !sentence.isImperative(main) || Grammar.length(sentence.between(0, main)) > SHORT_CONDITION) {
            return Optional.empty();
        }
        String condition = sentence.between(0, main);
        boolean negated = Joints.doNot(sentence, main);
        for (int i = main + 2; i < sentence.size() - 2; i++) {
            int next = sentence.word(i + 1).matches("and|then") ? i + 2 : i + 1;
            boolean joint = sentence.word(i).equals("and") || sentence.word(i).equals(",");
            boolean order = Joints.doNot(sentence, next) || !negated && sentence.is(next, "VERB") && sentence.isBase(next) && sentence.isImperative(next);
            if (joint && order && grammar.parse(Grammar.sentence(sentence.between(main, i))).hasVerb()) {
                return Optional.of(List.of(sentence.between(0, i), condition + " " + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int longerThan() {
        return 12;
    }

    @Override
    public Example example() {
        return new Example("If you feel sick or dizzy, lie down on your side and ask somebody to phone us.",
                List.of("If you feel sick or dizzy, lie down on your side",
                        "If you feel sick or dizzy, ask somebody to phone us."),
                "If you feel sick or dizzy, do not get up and walk to the door by yourself.");
    }
}
