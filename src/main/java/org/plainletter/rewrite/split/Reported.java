package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "She said that X, and that Y" becomes one sentence for each, each with who said it. */
final class Reported implements SplitRule {

    private static final Set<String> TELLING = Set.of("said", "told", "explained", "say", "tell", "explain");
    private static final Set<String> PRONOUNS = Set.of("you", "they", "it", "he", "she", "we");
    private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "cannot", "is", "are", "was", "were", "has", "have", "will");

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int first = -1;
        for (int i = 2; i < sentence.size() - 3; i++) {
            if (!sentence.word(i).equals("that") || !sentence.isClause(i + 1)) {
                continue;
            }
            boolean joint = sentence.word(i - 1).equals("and") || sentence.word(i - 1).equals(",");
            if (first >= 0 && joint) {
                int end = sentence.word(i - 2).equals(",") ? i - 2 : i - 1;
                return Optional.of(List.of(sentence.between(0, end), sentence.between(0, first + 1) + " " + sentence.from(i + 1)));
            }
            first = first < 0 && sentence.finiteFrom(0) >= 0 && sentence.finiteFrom(0) < i ? i : first;
        }
        return first < 0 || Grammar.length(sentence.text()) <= LONGEST || Joints.CONDITIONS.contains(sentence.word(0)) ? Optional.empty() : verbs(sentence, first);
    }

    /** "You said that they come less often and do not frighten you" becomes two reports with one subject. */
    private static Optional<List<String>> verbs(Parse sentence, int that) {
        int verb = sentence.finiteFrom(that + 2);
        boolean told = TELLING.contains(sentence.word(sentence.finiteFrom(0))) && PRONOUNS.contains(sentence.word(that + 1)) && verb == that + 2;
        for (int i = verb + 1; told && i < sentence.size() - 2; i++) {
            boolean joint = sentence.word(i).equals("and") || sentence.word(i).equals("but");
            if (joint && AUXILIARIES.contains(sentence.word(i + 1)) && sentence.isFinite(i + 1)) {
                return Optional.of(List.of(sentence.between(0, i), sentence.between(0, verb) + " " + sentence.from(i + 1)));
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
        return new Example("She said that your heart is working well, and that you have not had a heart attack.",
                List.of("She said that your heart is working well",
                        "She said that you have not had a heart attack."),
                "She said that your heart and your lungs are well.");
    }
}
