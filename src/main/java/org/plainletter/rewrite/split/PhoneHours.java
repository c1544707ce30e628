package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Parse;

/** Hours that follow a phone number get a sentence of their own. */
final class PhoneHours implements SplitRule {

    private static final QuickPattern HOURS = QuickPattern.compile("\\[\\[PHONE_\\d+]](?:,? \\(?option \\[\\[NUMBER_\\d+]])?(,? ?\\(?(?:between |from |weekdays |lines are open )*(\\[\\[TIME_\\d+]](?:(?: and | to |, | or )\\[\\[TIME_\\d+]])*)\\)?)(?=[,.;)]|$)");

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher found = HOURS.matcher(sentence.text());
        if (!found.find()) {
            return Optional.empty();
        }
        String rest = sentence.text().substring(found.end()).replaceFirst("^\\)?,?", "");
        return Optional.of(List.of(sentence.text().substring(0, found.start(1)) + rest, "You can call " + found.group(2)));
    }

    @Override
    public int longerThan() {
        return 9;
    }

    @Override
    public Example example() {
        return new Example("If you need to change this, please phone [[PHONE_1]] between [[TIME_1]] and [[TIME_2]].",
                List.of("If you need to change this, please phone [[PHONE_1]].",
                        "You can call [[TIME_1]] and [[TIME_2]]"),
                "If you cannot come to the clinic, please phone [[PHONE_1]] before [[TIME_1]].");
    }
}
