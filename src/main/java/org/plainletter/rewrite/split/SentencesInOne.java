package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Parse;

/** "Label: A. B" holds two sentences: a table's cell, or a list's item, may have several. */
final class SentencesInOne implements SplitRule {

    private static final QuickPattern END = QuickPattern.compile("(?<=[\\p{Ll}\\d\\])]{2}[.!?]) +(?=[\\p{Lu}\\[\\d])");

    @Override
    public Optional<List<String>> split(Parse sentence) {
        var pieces = END.splitAsStream(sentence.text()).toList();
        boolean abbreviated = pieces.stream().limit(Math.max(0, pieces.size() - 1)).anyMatch(piece -> piece.matches("(?s).*\\b(?:approx|incl|esp|etc|vs|ext|tel|no|st|rd|ave)[.]"));
        return pieces.size() < 2 || abbreviated ? Optional.empty() : Optional.of(pieces);
    }

    @Override
    public int longerThan() {
        return 8;
    }

    @Override
    public Example example() {
        return new Example("Left kidney: it is a little wider than average. The same scan will check it.",
                List.of("Left kidney: it is a little wider than average.",
                        "The same scan will check it."),
                "Please phone us on ext. 4410 about your scan.");
    }
}
