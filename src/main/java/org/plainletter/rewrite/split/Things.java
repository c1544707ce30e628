package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "Please bring A, B and C", "You need A, B and C" and "Do not take A, B or C" become one sentence for each thing. */
final class Things implements SplitRule {

    private static final Set<String> STOPPERS = Set.of("if", "unless", "until", "when", "so", "because", "before", "after", "to", "that", "which", "who", "whether", "while", ":", ";", "as", "between", "either", "both", "neither", "than");

    private final Grammar grammar;

    Things(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int first = firstItem(sentence);
        if (first < 0) {
            return Optional.empty();
        }
        int end = Joints.end(sentence);
        var cuts = new ArrayList<Integer>();
        boolean or = false;
        for (int i = first + 1; i < end; i++) {
            boolean word = sentence.word(i).equals("and") || sentence.word(i).equals("or");
            if (sentence.word(i).equals(",") || word && !sentence.word(i - 1).equals(",")) {
                cuts.add(i);
            }
            or |= sentence.word(i).equals("or");
            if (sentence.isFinite(i) || STOPPERS.contains(sentence.word(i))) {
                return Optional.empty();
            }
        }
        boolean negated = Signal.conditionOrNegation(sentence.between(0, first));
        if (cuts.size() < 2 || or && !negated || negated && !or || !alike(sentence, first, cuts)) {
            return Optional.empty();
        }
        cuts.add(end);
        return Optional.of(Items.of(sentence, first, cuts));
    }

    /** The token after the verb that the things belong to, or -1. */
    private int firstItem(Parse sentence) {
        if (sentence.isImperative(0)) {
            int verb = sentence.word(0).equals("please") ? 1 : 0;
            return sentence.word(verb).equals("do") ? verb + 3 : verb + 1;
        }
        int verb = sentence.finiteFrom(0);
        if (verb < 1 || verb > 4 || Joints.CONDITIONS.contains(sentence.word(0))) {
            return -1;
        }
        int last = verb;
        while (last + 1 < sentence.size() && (sentence.is(last + 1, "VERB", "AUX", "PART") || Set.of("not", "be", "also", "still").contains(sentence.word(last + 1)))) {
            last++;
        }
        return last + 1;
    }

    /** Whether each item begins as a thing does; a list that ends in a phrase of all its items would lose it. */
    private boolean alike(Parse sentence, int first, List<Integer> cuts) {
        for (int cut : cuts) {
            int next = sentence.word(cut + 1).matches("and|or") ? cut + 2 : cut + 1;
            boolean when = sentence.word(next).matches("\\[\\[(?:date|time|duration|phone)_.*");
            boolean thing = !when && (sentence.isSlot(next) || sentence.is(next, "DET", "NOUN", "PRON", "ADJ", "NUM", "PROPN") && !sentence.isClause(next));
            if (!thing) {
                return false;
            }
        }
        boolean phrase = sentence.between(first, cuts.getFirst()).matches("(?i).*\\b(?:of|in|about|with|at|for|on|from)\\b.*");
        int second = sentence.word(cuts.getFirst() + 1).matches("and|or") ? cuts.getFirst() + 2 : cuts.getFirst() + 1;
        return !phrase || sentence.is(second, "DET", "PRON", "NUM") || sentence.word(second).equals("your");
    }

    @Override
    public Example example() {
        return new Example("Please bring your glasses, your hearing aids, a list of your medicines and a drink of water with you.",
                List.of("Please bring your glasses",
                        "Please bring your hearing aids",
                        "Please bring a list of your medicines",
                        "Please bring a drink of water with you"),
                "Please bring a passport, a bank card or a letter from your doctor with your full name on it.");
    }
}
