package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** Says first what to do by when, where a letter says what follows if nothing was heard. */
final class HeardNothing implements SplitRule {

    private static final QuickPattern NOTHING = QuickPattern.compile(
            "^If (?:(?:we|I) (?:do not|have not|hear nothing|have heard nothing)(?: (?:hear|heard))?(?: back)?(?: from you)?|you (?:do not|have not) (?:reply|replied|respond|responded|get in touch|got in touch)(?: (?:to us|with us))?)"
            + "((?: by| within| before) \\[\\[(?:DATE|DURATION|TIME)_\\d+]](?: (?:of|from) (?:the date of )?this letter)?),? (?:then )?(.+)$", Pattern.CASE_INSENSITIVE);

    /** What nobody wants: where nothing bad follows, there is no need to answer. */
    private static final QuickPattern LOSS = QuickPattern.compile(
            "\\b(?:discharged?|clos(?:e|ed|ing)|remov(?:e|ed|al)|cancel(?:led)?|(?:offer|give|given|offered|go|released?)\\b.{0,30}\\b(?:someone else|somebody else|others?|another)|tak(?:e|en) (?:you |your name )?off|send you back|sent back|returned|ends?|new referral|no longer|not (?:be )?(?:offer|book|send|arrange|see)\\w*)\\b", Pattern.CASE_INSENSITIVE);

    private final Grammar grammar;

    HeardNothing(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<List<String>> split(Parse sentence) {
        QuickMatcher found = NOTHING.matcher(sentence.text());
        if (!found.matches() || !LOSS.matcher(found.group(2)).find()) {
            return Optional.empty();
        }
        return Optional.of(List.of("Please contact us" + found.group(1), "If you do not, " + grammar.small(found.group(2))));
    }

    @Override
    public int longerThan() {
        return 8;
    }

    @Override
    public Example example() {
        return new Example("If we have not heard from you by [[DATE_1]], we will close your referral.",
                List.of("Please contact us by [[DATE_1]]", "If you do not, we will close your referral."),
                "If we have not heard from you by [[DATE_1]], we look forward to seeing you.");
    }
}
