package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.language.Person;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "a thin camera called an arthroscope" becomes "a thin camera. The camera is called an arthroscope". */
final class Called implements SplitRule {

    private static final Set<String> NAMING = Set.of("called", "named");

    private final Grammar grammar;

    Called(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            int noun = sentence.word(i - 1).equals(",") ? i - 2 : i - 1;
            boolean naming = NAMING.contains(sentence.word(i)) && sentence.is(noun, "NOUN") && !sentence.isSlot(noun);
            if (!naming || Joints.CONDITIONS.contains(sentence.word(0))) {
                continue;
            }
            int end = i + 1;
            while (end < Joints.end(sentence) && !sentence.word(end).matches("[,;:]") && !Set.of("and", "to", "which", "that", "for").contains(sentence.word(end))) {
                end++;
            }
            String rest = sentence.between(0, noun + 1) + (end < Joints.end(sentence) ? " " + sentence.from(sentence.word(end).equals(",") ? end + 1 : end) : "");
            String verb = grammar.person(sentence.word(noun)) == Person.THEY ? " are called " : " is called ";
            return Optional.of(List.of(rest, "The " + sentence.word(noun) + verb + sentence.between(i + 1, end)));
        }
        return Optional.empty();
    }

    @Override
    public Example example() {
        return new Example("The surgeon makes a small cut and looks inside your knee with a thin camera called an arthroscope.",
                List.of("The surgeon makes a small cut and looks inside your knee with a thin camera",
                        "The camera is called an arthroscope"),
                "If you have been called to the ward by name, please tell the nurse at the desk that you are here.");
    }
}
