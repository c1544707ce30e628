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
            boolean within = word.equals("and") && Joints.insideClause(sentence, i) && !sentence.word(i - 1).equals(",");
            if (Joints.complete(sentence, i) && Joints.startsClause(sentence, next) && !Joints.openCondition(sentence, i) && !within) {
                return Optional.of(List.of(sentence.between(0, i), joint(sentence, word) + grammar.small(sentence.from(next))));
            }
        }
        return Optional.empty();
    }

    private static String joint(Parse sentence, String word) {
        boolean conditional = Joints.CONDITIONS.contains(sentence.word(0));
        return switch (word) {
            case "but", "however" -> "But ";
            case "so", "therefore" -> "So ";
            default -> conditional ? "Then " : "";
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
