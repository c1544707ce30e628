package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "As X, Y" becomes "X. So Y"; "In order that X, Y" and "So that X, Y" become "Y. This is so that X". */
final class FrontedReason implements SplitRule {

    private final Grammar grammar;

    FrontedReason(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        boolean order = sentence.word(0).equals("in") && sentence.word(1).equals("order") && sentence.word(2).equals("that");
        boolean purpose = order || sentence.word(0).equals("so") && sentence.word(1).equals("that");
        int start = order ? 3 : purpose ? 2 : 1;
        if (!purpose && !Set.of("as", "since", "because").contains(sentence.word(0)) || !sentence.isClause(start)) {
            return Optional.empty();
        }
        int comma = Joints.firstMainClause(sentence, start + 3);
        if (comma < 0) {
            return Optional.empty();
        }
        String first = sentence.between(start, comma);
        String rest = sentence.from(comma + 1);
        return Optional.of(purpose ? List.of(rest, "This is so that " + grammar.small(first)) : List.of(first, "So " + grammar.small(rest)));
    }

    @Override
    public int longerThan() {
        return 0;
    }

    @Override
    public Example example() {
        return new Example("As the room must be quiet for the test, please do not bring other children.",
                List.of("the room must be quiet for the test",
                        "So please do not bring other children."),
                "As soon as you feel ready, please phone us.");
    }
}
