package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** A long order with one condition at its end is said first, and then when it holds. */
final class OrderWithCondition implements SplitRule {

    private static final int LONGEST_CONDITION = 12;
    private static final Set<String> BOUND = Set.of("as", "only", "but", "see", "know", "ask", "check", "sure", "tell", "even");

    private final Grammar grammar;

    OrderWithCondition(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        int condition = condition(sentence);
        if (condition < 0) {
            return Optional.empty();
        }
        boolean unless = sentence.word(condition).equals("unless");
        String order = sentence.between(0, condition).replaceFirst(",$", "");
        String when = sentence.from(condition);
        Parse parsed = grammar.parse(Grammar.sentence(order));
        boolean fits = !Joints.ONLY.matcher(order).find() && Grammar.length(order) >= 4 && Grammar.length(when) <= LONGEST_CONDITION && parsed.hasVerb() && Joints.endsWell(parsed);
        if (!fits || Joints.CONDITIONS.contains(parsed.word(0))) {
            return Optional.empty();
        }
        if (unless) {
            return Optional.of(List.of(order, "This is so " + when));
        }
        boolean plain = Joints.isOrder(parsed) && !Signal.conditionOrNegation(order);
        return plain ? Optional.of(List.of(order, "Do this " + when)) : Optional.empty();
    }

    private static int condition(Parse sentence) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            if (Set.of("if", "unless").contains(sentence.word(i)) && !BOUND.contains(sentence.word(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Example example() {
        return new Example("Please phone the team who look after your feet on the number at the top if the wound is red.",
                List.of("Please phone the team who look after your feet on the number at the top",
                        "Do this if the wound is red."),
                "The team who look after your feet will not be able to see you on that day if you are late.");
    }
}
