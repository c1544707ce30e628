package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "X, and Y" where Y has a subject of its own. */
final class OwnSubject implements SplitRule {

    private static final Set<String> JOINTS = Set.of("and", "but", "so", "however", "therefore");

    private final Grammar grammar;

    OwnSubject(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 2; i < sentence.size() - 2; i++) {
            String word = sentence.word(i);
            if (!JOINTS.contains(word) || sentence.word(i + 1).equals("that") && word.equals("so")) {
                continue;
            }
            int next = sentence.word(i + 1).equals(",") ? i + 2 : i + 1;
            boolean after = word.equals("and") && sentence.word(i - 1).equals(",") && foretells(sentence, next);
            if (after && Joints.openCondition(sentence, i) && Joints.verbBefore(sentence, i) && !Joints.CONDITIONS.contains(sentence.word(0))) {
                String lead = sentence.between(0, i).matches("(?i).*\\b(?<!even )if\\b.*") ? "Then " : "";
                return Optional.of(List.of(sentence.between(0, i - 1), lead + grammar.small(sentence.from(next))));
            }
            int main = Joints.CONDITIONS.contains(sentence.word(0)) ? Joints.firstMainClause(sentence, 1) : -1;
            boolean bare = main > 0 && main < i && !sentence.isImperative(main + 1) && (sentence.finiteFrom(main + 1) < 0 || sentence.finiteFrom(main + 1) > i);
            boolean within = bare || word.equals("and") && Joints.insideClause(sentence, i) && !sentence.word(i - 1).equals(",");
            if (Joints.complete(sentence, i) && Joints.startsClause(sentence, next) && !Joints.openCondition(sentence, i) && !within) {
                return Optional.of(List.of(sentence.between(0, i), joint(sentence, word) + grammar.small(sentence.from(next))));
            }
        }
        return Optional.empty();
    }

    /** Whether a clause that says what will, may or must happen begins at {@code from}. */
    private boolean foretells(Parse sentence, int from) {
        return sentence.isClause(from) && Set.of("you", "we", "they", "it", "he", "she", "this").contains(sentence.word(from)) && grammar.morphology().isModal(sentence.word(from + 1));
    }

    /** Whether what follows the "and" says "then" itself. */
    private static boolean second(Parse sentence) {
        return sentence.text().matches("(?is).*\\band,? (?:then|you then|we then|they then|it then)\\b.*");
    }

    private static String joint(Parse sentence, String word) {
        boolean conditional = Joints.CONDITIONS.contains(sentence.word(0));
        return switch (word) {
            case "but", "however" -> "But ";
            case "so", "therefore" -> "So ";
            default -> !conditional || second(sentence) ? "" : sentence.word(0).equals("until") ? sentence.between(0, Joints.firstMainClause(sentence, 1)) + ", " : "Then ";
        };
    }

    @Override
    public int longerThan() {
        return 8;
    }

    @Override
    public Example example() {
        return new Example("The findings will be discussed with you, and a written report will be sent to your GP.",
                List.of("The findings will be discussed with you,",
                        "a written report will be sent to your GP."),
                "If you feel hot and you have pain in your chest, phone us.");
    }
}
