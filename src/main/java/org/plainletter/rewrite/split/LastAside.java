package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** ", the main blood vessel that …" at the end becomes "This is the main blood vessel that …". */
final class LastAside implements SplitRule {

    private final Grammar grammar;

    LastAside(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = sentence.size() - 4; i > 4 && !Signal.conditionOrNegation(sentence.text()); i--) {
            boolean aside = sentence.word(i).equals(",") && Set.of("the", "a", "an", "our", "your").contains(sentence.word(i + 1)) && sentence.is(i - 1, "NOUN", "PROPN");
            if (aside) {
                String rest = sentence.from(i + 1);
                boolean plain = !rest.contains(",") && !rest.matches(".*\\b(?:and|or)\\b.*") && !sentence.isClause(i + 1) && grammar.parse(sentence.between(0, i)).hasVerb();
                String lead = sentence.isSlot(i - 1) ? sentence.between(i - 1, i) + " is " : "This is ";
                return plain ? Optional.of(List.of(sentence.between(0, i), lead + rest)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("We look for a swelling in your aorta on a screen in the room, the main blood vessel in your body.",
                List.of("We look for a swelling in your aorta on a screen in the room",
                        "This is the main blood vessel in your body."),
                "We look at your heart, your lungs and your kidneys on a screen in the room, and the rest of you.");
    }
}
