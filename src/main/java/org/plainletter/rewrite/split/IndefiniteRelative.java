package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.language.Person;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "a form which has to be signed" at the end becomes "a form. This has to be signed". */
final class IndefiniteRelative implements SplitRule {

    private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");

    private final Grammar grammar;

    IndefiniteRelative(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = sentence.size() - 3; i > 3; i--) {
            boolean pronoun = Set.of("which", "that", "who").contains(sentence.word(i)) && sentence.finiteFrom(i + 1) == i + 1;
            if (!pronoun || !sentence.is(i - 1, "NOUN") || !indefinite(sentence, i - 1) && !(sentence.word(i).equals("which") && grammar.person(sentence.word(i - 1)) == Person.THEY && bare(sentence, i - 1))) {
                continue;
            }
            Parse before = grammar.parse(Grammar.sentence(sentence.between(0, i)));
            boolean plural = PLURAL.contains(sentence.word(i + 1)) || grammar.person(sentence.word(i - 1)) == Person.THEY;
            String subject = sentence.word(i).equals("who") ? plural ? "They " : "" : plural ? "These " : "This ";
            if (before.hasVerb() && !subject.isEmpty() && !Signal.conditionOrNegation(before.text())) {
                return Optional.of(List.of(before.text(), subject + sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Whether the plural noun at {@code noun} has no word before it that picks some out: "black bubbles". */
    private static boolean bare(Parse sentence, int noun) {
        int first = noun;
        while (first > 0 && sentence.is(first - 1, "ADJ", "NOUN")) {
            first--;
        }
        return first > 0 && !sentence.is(first - 1, "DET", "PRON", "NUM");
    }

    /** Whether the noun at {@code noun} is one that the sentence names for the first time: "a short form". */
    private static boolean indefinite(Parse sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (Set.of("a", "an", "another", "some").contains(sentence.word(i))) {
                return true;
            }
            if (!sentence.is(i, "ADJ", "NOUN", "ADV")) {
                return false;
            }
        }
        return false;
    }

    @Override
    public Example example() {
        return new Example("At the end of your visit the nurse at the desk will give you a short form which has to be signed.",
                List.of("At the end of your visit the nurse at the desk will give you a short form.",
                        "This has to be signed."),
                "At the end of your visit the nurse at the desk will ask for the form which came with this letter.");
    }
}
