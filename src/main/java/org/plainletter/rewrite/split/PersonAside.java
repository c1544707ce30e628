package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Parse;

/** "[person], the surgeon you saw, …" says who it is in a sentence of its own. */
final class PersonAside implements SplitRule {

    private static final QuickPattern PERSON = QuickPattern.compile("^(\\[\\[PERSON_\\d+]]), ((?:the|our|your|an?) [^,]{3,60}), (.+)$");

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher person = PERSON.matcher(sentence.text());
        return person.matches() ? Optional.of(List.of(person.group(1) + " " + person.group(3), person.group(1) + " is " + person.group(2))) : Optional.empty();
    }

    @Override
    public int longerThan() {
        return 13;
    }

    @Override
    public Example example() {
        return new Example("[[PERSON_1]], the surgeon you saw in the clinic, has asked us to book a scan for you.",
                List.of("[[PERSON_1]] has asked us to book a scan for you.",
                        "[[PERSON_1]] is the surgeon you saw in the clinic"),
                "[[PERSON_1]] has asked us to book a scan for you at the hospital near your home.");
    }
}
