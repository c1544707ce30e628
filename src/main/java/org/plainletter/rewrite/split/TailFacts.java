package org.plainletter.rewrite.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** Facts at the end of a long sentence get one of their own: "This is on Tuesday 8 December at 2pm." */
final class TailFacts implements SplitRule {

    private static final QuickPattern TAIL = QuickPattern.compile(
            "^(.{12,}?),?\\s+((?:on|at|by|from) (?:the )?\\[\\[(?:DATE|TIME)_\\d+]](?:,? (?:at|on|to|and|from) \\[\\[(?:TIME|DATE)_\\d+]])*)?((?:,? (?:at|in|to|on) (?:the )?)?\\[\\[PLACE_\\d+]])?[.]?$");

    private final Grammar grammar;

    TailFacts(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher found = TAIL.matcher(sentence.text());
        if (!found.matches() || found.group(2) == null && found.group(3) == null) {
            return Optional.empty();
        }
        Parse before = grammar.parse(found.group(1));
        if (!before.hasVerb() || Signal.conditionOrNegation(found.group(1)) || !Joints.endsWell(before)) {
            return Optional.empty();
        }
        var pieces = new ArrayList<String>(List.of(found.group(1)));
        if (found.group(2) != null) {
            pieces.add(Joints.thisIs(before, grammar.morphology()) + found.group(2).replaceFirst("^by", "to be done by"));
        }
        if (found.group(3) != null) {
            pieces.add((Joints.thisIs(before, grammar.morphology()).contains("was") ? "The place was " : "The place is ") + found.group(3).replaceFirst("^,? ?(?:at|in|to|on) (?:the )?", "").strip());
        }
        return Optional.of(pieces);
    }

    @Override
    public Example example() {
        return new Example("You will see the nurse in our clinic for the heart on [[DATE_1]] at [[TIME_1]] in [[PLACE_1]].",
                List.of("You will see the nurse in our clinic for the heart",
                        "This is on [[DATE_1]] at [[TIME_1]]",
                        "The place is [[PLACE_1]]"),
                "You must not come to the clinic near your home on any day of the week before [[DATE_1]] at [[TIME_1]].");
    }
}
