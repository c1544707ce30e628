package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;
import org.plainletter.rewrite.grammar.Signal;

/** "X, such as A and B" becomes "X. For example: A and B"; the same for "including" and "in particular". */
final class Examples implements SplitRule {

    private static final QuickPattern EXAMPLES = QuickPattern.compile("^(.{8,}?),? (such as|including|for example|e\\.g\\.|for instance|in particular|especially),? ([^.;:]+)[.]?$", Pattern.CASE_INSENSITIVE);
    private static final QuickPattern ASIDE = QuickPattern.compile("^(.{8,}?), (?:for example|for instance),? ([^,.;:]{3,60}), (.{4,})$", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    Examples(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher aside = ASIDE.matcher(sentence.text());
        if (aside.matches() && grammar.parse(aside.group(2)).finiteFrom(0) < 0) {
            return Optional.of(List.of(aside.group(1) + " " + aside.group(3), "For example: " + aside.group(2)));
        }
        QuickMatcher found = EXAMPLES.matcher(sentence.text());
        if (!found.matches() || Signal.conditionOrNegation(sentence.text()) || grammar.parse(found.group(3)).finiteFrom(0) >= 0 || !grammar.parse(found.group(1)).hasVerb()) {
            return Optional.empty();
        }
        String lead = switch (found.group(2).toLowerCase(Locale.ROOT)) {
            case "including" -> "This includes ";
            case "in particular", "especially" -> "In particular: ";
            default -> "For example: ";
        };
        return Optional.of(List.of(found.group(1), lead + found.group(3)));
    }

    @Override
    public Example example() {
        return new Example("You can bring things that help you to feel calm on the day, such as music, a book or a toy.",
                List.of("You can bring things that help you to feel calm on the day",
                        "For example: music, a book or a toy"),
                "Do not bring things that make a noise into the room with you, such as a phone or a radio.");
    }
}
