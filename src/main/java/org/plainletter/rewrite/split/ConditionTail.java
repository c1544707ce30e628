package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "If A, do B before C" becomes "If A, do B. Do this before C": a condition stays with what holds on it, and the rest goes. */
final class ConditionTail implements SplitRule {

    private final TailPhrase tail;

    ConditionTail(Grammar grammar) {
        this.tail = new TailPhrase(grammar);
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        boolean condition = sentence.word(0).equals("if") && Joints.mainClause(sentence) > 0;
        return condition ? tail.split(sentence).filter(pieces -> Grammar.length(pieces.getFirst()) <= LONGEST && Grammar.length(pieces.getLast()) <= LONGEST) : Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("If you cannot come to this clinic, please phone us on [[PHONE_1]] before [[DATE_1]].",
                List.of("If you cannot come to this clinic, please phone us on [[PHONE_1]].",
                        "Do this before [[DATE_1]]."),
                "If you have a heavy cold in the week of the test, please phone the ward on [[PHONE_1]] and ask for the nurse.");
    }
}
