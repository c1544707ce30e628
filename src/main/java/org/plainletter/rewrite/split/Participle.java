package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.language.Person;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "X, meaning that Y" becomes "X. This means Y"; the same for "starting", "lasting" and their like. */
final class Participle implements SplitRule {

    private static final Set<String> VERBS = Set.of("meaning", "starting", "beginning", "ending", "lasting", "taking", "causing", "showing", "suggesting", "including", "covering", "allowing", "making", "giving", "confirming", "finishing");

    private final Grammar grammar;

    Participle(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            boolean participle = sentence.word(i - 1).equals(",") && VERBS.contains(sentence.word(i)) && Joints.verbBefore(sentence, i);
            if (!participle || Joints.CONDITIONS.contains(sentence.word(0)) && Joints.mainClause(sentence) < 0) {
                continue;
            }
            int start = sentence.word(i + 1).equals("that") ? i + 2 : i + 1;
            String verb = grammar.morphology().base(sentence.word(i)).map(base -> grammar.morphology().presentFor(base, Person.IT)).orElse("");
            return verb.isEmpty() ? Optional.empty() : Optional.of(List.of(sentence.between(0, i - 1), "This " + verb + " " + grammar.small(sentence.from(start))));
        }
        return Optional.empty();
    }

    @Override
    public int longerThan() {
        return 8;
    }

    @Override
    public Example example() {
        return new Example("Your iron is low, meaning that you may feel tired.",
                List.of("Your iron is low",
                        "This means you may feel tired."),
                "The doctor told you the meaning of the test.");
    }
}
