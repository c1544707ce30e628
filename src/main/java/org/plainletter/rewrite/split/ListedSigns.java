package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "Phone us if: a rash, a sore throat or bruises" becomes one sentence for each sign. */
final class ListedSigns implements SplitRule {

    private final Grammar grammar;

    ListedSigns(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        for (int i = 1; i < sentence.size() - 4; i++) {
            int colon = sentence.word(i).equals("if") ? colon(sentence, i) : -1;
            String main = colon < 0 ? "" : sentence.between(0, i).replaceFirst(",$", "");
            if (colon > 0 && Joints.verbBefore(sentence, i) && !Joints.ONLY.matcher(main).find() && !Signal.conditionOrNegation(main)) {
                var signs = signs(sentence, colon + 1);
                String lead = colon == i + 1 ? "there is" : sentence.between(i + 1, colon);
                var conditions = signs.stream().map(sign -> lead + " " + grammar.small(sign)).toList();
                return signs.size() < 3 ? Optional.empty() : EachCondition.with(conditions, String.join(" or ", conditions), main, grammar);
            }
        }
        return Optional.empty();
    }

    /** The colon of "if:", "if there is:" or "if you have:" at {@code at}, or -1. */
    private static int colon(Parse sentence, int at) {
        if (sentence.word(at + 1).equals(":")) {
            return at + 1;
        }
        boolean has = sentence.word(at + 2).matches("have|has|get|gets|notice|feel|develop|is") && sentence.word(at + 3).equals(":");
        return has ? at + 3 : -1;
    }

    /** The items of the list; none where one of them is no thing by itself, as "hot" in "a wound that is red, hot or leaking". */
    private static List<String> signs(Parse sentence, int from) {
        var signs = new ArrayList<String>();
        int end = Joints.end(sentence);
        int start = from;
        boolean parted = sentence.from(from).contains(";");
        for (int i = from; i <= end; i++) {
            boolean last = !parted && sentence.word(i).equals("or") && sentence.word(i - 1).equals(",");
            if (i < end && !last && !sentence.word(i).equals(parted ? ";" : ",")) {
                continue;
            }
            if (i > start && !isThing(sentence, start, i)) {
                return List.of();
            }
            if (i > start) {
                signs.add(sentence.between(start, i).replaceFirst("^(?:or|and) ", ""));
            }
            start = i + 1;
        }
        return signs;
    }

    private static boolean isThing(Parse sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "NOUN", "PROPN") || sentence.isSlot(i) || sentence.word(i).endsWith("ing") && i == from) {
                return !sentence.isClause(from);
            }
        }
        return false;
    }

    @Override
    public Example example() {
        return new Example("Phone the ward at any time if: chest pain, coughing up blood, a blow to the head, or no wee for [[DURATION_1]].",
                List.of("If there is chest pain, phone the ward at any time",
                        "If there is coughing up blood, phone the ward at any time",
                        "If there is a blow to the head, phone the ward at any time",
                        "If there is no wee for [[DURATION_1]], phone the ward at any time"),
                "Phone the ward at any time if: wound red, hot or leaking, or pain that gets worse and not better.");
    }
}
