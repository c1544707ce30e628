package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Parse;

/** "Phone us, quoting the number on this letter" becomes "Phone us. Give the number on this letter". */
final class Quoting implements SplitRule {

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            if (sentence.word(i).equals("quoting") && !sentence.is(i - 1, "AUX") && Joints.verbBefore(sentence, i)) {
                return Optional.of(List.of(sentence.between(0, sentence.word(i - 1).equals(",") ? i - 1 : i), "Give " + sentence.from(i + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int longerThan() {
        return 9;
    }

    @Override
    public Example example() {
        return new Example("Please phone the clinic, quoting the number at the top of this letter.",
                List.of("Please phone the clinic",
                        "Give the number at the top of this letter."),
                "The nurse was quoting from a book.");
    }
}
