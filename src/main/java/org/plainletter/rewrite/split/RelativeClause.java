package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Parse;

/** "X, which is Y" becomes "X. This is Y". */
final class RelativeClause implements SplitRule {

    private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 2; i < sentence.size() - 2 && !Joints.CONDITIONS.contains(sentence.word(0)); i++) {
            boolean pronoun = sentence.word(i).equals("which") || sentence.word(i).equals("who");
            if (!sentence.word(i - 1).equals(",") || !pronoun || sentence.finiteFrom(i + 1) != i + 1 || !Joints.verbBefore(sentence, i)) {
                continue;
            }
            String subject = subject(sentence, i);
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            int end = endOfAside(sentence, i);
            String rest = end < sentence.size() ? sentence.between(0, i - 1) + " " + sentence.from(end + 1) : sentence.between(0, i - 1);
            return Optional.of(List.of(rest, subject + " " + sentence.between(i + 1, end)));
        }
        return Optional.empty();
    }

    private static String subject(Parse sentence, int pronoun) {
        if (sentence.isSlot(pronoun - 2) && !sentence.word(pronoun + 1).equals("means")) {
            return sentence.between(pronoun - 2, pronoun - 1);
        }
        boolean plural = PLURAL.contains(sentence.word(pronoun + 1));
        return sentence.word(pronoun).equals("which") ? plural ? "These" : "This" : plural ? "They" : "";
    }

    private static int endOfAside(Parse sentence, int from) {
        int verbs = 0;
        for (int i = from + 1; i < sentence.size(); i++) {
            verbs += sentence.isFinite(i) ? 1 : 0;
            if (sentence.word(i).equals(",") && verbs == 1 && sentence.finiteFrom(i + 1) == i + 1) {
                return i;
            }
        }
        return sentence.size();
    }

    @Override
    public int longerThan() {
        return 0;
    }

    @Override
    public Example example() {
        return new Example("You had a scan of your heart, which was normal.",
                List.of("You had a scan of your heart",
                        "This was normal."),
                "You should bring the letter which came with the form.");
    }
}
