package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Parse;

/** "We asked your GP to stop X and start Y" becomes one sentence for each job. */
final class AskedOfGp implements SplitRule {

    private static final String LEAD = "We asked your GP to ";

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 6; i < sentence.size() - 2 && sentence.text().startsWith(LEAD); i++) {
            boolean joint = Set.of("and", ";").contains(sentence.word(i)) || sentence.word(i).equals(",") && !sentence.word(i + 1).equals("and");
            int next = sentence.word(i + 1).matches("then|also|to|please") ? i + 2 : i + 1;
            if (joint && next < sentence.size() && sentence.is(next, "VERB") && sentence.isBase(next)) {
                return Optional.of(List.of(sentence.between(0, sentence.word(i - 1).equals(",") ? i - 1 : i), LEAD + sentence.from(next)));
            }
        }
        return Optional.empty();
    }

    @Override
    public int longerThan() {
        return 0;
    }

    @Override
    public Example example() {
        return new Example("We asked your GP to stop the old tablets and start the new ones.",
                List.of("We asked your GP to stop the old tablets",
                        "We asked your GP to start the new ones."),
                "We asked your GP to check your blood and your weight.");
    }
}
