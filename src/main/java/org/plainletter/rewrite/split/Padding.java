package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.grammar.Parse;

/** A sentence that is a word or three too long does without "please", "just", "simply" and the like. */
final class Padding implements SplitRule {

    private static final int WORDS_TO_SPARE = 3;
    private static final List<QuickPattern> PADDING = List.of(
            QuickPattern.compile("(?<=, )please (?=\\p{L})|\\bplease (?=\\p{L})"), QuickPattern.compile("\\b(?:simply|just|kindly|also|then|very|quite|really|actually|currently) (?=\\p{L})"),
            QuickPattern.compile("(?<=\\b(?:told|tell|say|said|means|think|thinks|sure|know|hope|see) (?:us |you |them )?)that (?=(?:you|we|it|they|he|she|the|your|this|there)\\b)"),
            QuickPattern.compile("\\bin order (?=to\\b)"), QuickPattern.compile("(?<=\\ball )of (?=the|your)"), QuickPattern.compile("(?<=\\b(?:inside|outside) )of "));

    @Override
    public Optional<List<String>> split(Parse sentence) {
        if (Grammar.length(sentence.text()) > LONGEST + WORDS_TO_SPARE) {
            return Optional.empty();
        }
        String text = sentence.text().replaceFirst("^Please (\\p{L})", "$1");
        for (QuickPattern padding : PADDING) {
            if (Grammar.length(text) > LONGEST) {
                text = padding.matcher(text).replaceAll("");
            }
        }
        return Grammar.length(text) > LONGEST || text.equals(sentence.text()) ? Optional.empty() : Optional.of(List.of(Grammar.sentence(text)));
    }

    @Override
    public Example example() {
        return new Example("If you get a new rash within [[DURATION_1]] of any dose, please just stop the tablets.",
                List.of("If you get a new rash within [[DURATION_1]] of any dose, stop the tablets."),
                "The right of the two eyes is the worse, and with your glasses you can read only the top lines of the chart.");
    }
}
