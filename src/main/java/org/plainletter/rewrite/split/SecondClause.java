package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** "A, and B", "A, but B" and "A, so B", where B has a longer subject of its own: "…, and most of those do not have cancer". */
final class SecondClause implements SplitRule {

    private static final Set<String> JOINTS = Set.of("and", "but", "so");
    /** Words before an amount: "most of those", "about 1 in 10 people". */
    private static final Set<String> AMOUNTS = Set.of("most", "some", "many", "about", "around", "only", "nearly", "almost");
    /** What no subject holds. */
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "to", "if", "when", "because", "than", "unless", "until", "while", "who", "which", "so", "but", "what", "how", "whether");
    private static final int LONGEST_SUBJECT = 10;

    private final Grammar grammar;

    SecondClause(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        if (Joints.CONDITIONS.contains(sentence.word(0))) {
            return Optional.empty();
        }
        for (int i = 4; i < sentence.size() - 4; i++) {
            boolean joint = sentence.word(i - 1).equals(",") && JOINTS.contains(sentence.word(i));
            if (joint && tells(sentence, i) && !Joints.openCondition(sentence, i) && hasSubject(sentence, i + 1)) {
                String lead = sentence.word(i).equals("but") ? "But " : sentence.word(i).equals("so") ? "So " : "";
                String second = lead.isEmpty() ? sentence.from(i + 1) : lead + grammar.small(sentence.from(i + 1));
                return Optional.of(List.of(sentence.between(0, i - 1), second));
            }
        }
        return Optional.empty();
    }

    /** Whether what stands before token {@code end} has a verb that is neither an infinitive nor part of a name. */
    private static boolean tells(Parse sentence, int end) {
        if (Joints.verbBefore(sentence, end)) {
            return true;
        }
        for (int i = 1; i < end; i++) {
            if (sentence.is(i, "VERB") && sentence.isBase(i) && sentence.is(i - 1, "NOUN", "PRON", "PROPN")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject and its verb begin at {@code from}. */
    private static boolean hasSubject(Parse sentence, int from) {
        boolean opens = sentence.isSlot(from) || sentence.is(from, "DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM") || AMOUNTS.contains(sentence.word(from));
        int verb = sentence.finiteFrom(from + 1);
        if (!opens || verb < 0 || verb - from > LONGEST_SUBJECT || Set.of("that", "which", "who").contains(sentence.word(from))) {
            return false;
        }
        boolean thing = false;
        for (int i = from; i < verb; i++) {
            if (BREAKS.contains(sentence.word(i)) || i > from && sentence.word(i).equals("that")) {
                return false;
            }
            thing |= sentence.isSlot(i) || sentence.is(i, "NOUN", "PRON", "PROPN");
        }
        return thing;
    }

    @Override
    public Example example() {
        return new Example("About [[NUMBER_1]] in [[NUMBER_2]] women are asked back for more tests, and most of those are found to be well.",
                List.of("About [[NUMBER_1]] in [[NUMBER_2]] women are asked back for more tests",
                        "most of those are found to be well."),
                "If [[NUMBER_1]] of the tests show sugar in the blood, and most of those show it twice, please phone us.");
    }
}
