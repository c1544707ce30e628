package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "…, 1:30pm to 3pm" at the end gets a sentence of its own. */
final class LastTime implements SplitRule {

    private static final QuickPattern LAST_TIME = QuickPattern.compile("^([^,]{20,}(?<!DATE_\\d]])), (\\[\\[TIME_\\d+]])[.]?$");

    private final Grammar grammar;

    LastTime(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher time = LAST_TIME.matcher(sentence.text());
        boolean fits = time.matches() && grammar.parse(time.group(1)).hasVerb() && !Signal.conditionOrNegation(sentence.text());
        return fits ? Optional.of(List.of(time.group(1), "The time is " + time.group(2))) : Optional.empty();
    }

    @Override
    public int longerThan() {
        return 13;
    }

    @Override
    public Example example() {
        return new Example("We hold an open afternoon in the day room of the unit once a month, [[TIME_1]].",
                List.of("We hold an open afternoon in the day room of the unit once a month",
                        "The time is [[TIME_1]]"),
                "You cannot see anybody in the day room of the unit at the weekend, [[TIME_1]].");
    }
}
