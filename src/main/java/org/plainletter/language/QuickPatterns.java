package org.plainletter.language;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Expressions against which one text is held: one look at the text tells which of them can match at all. Thread-safe. */
public final class QuickPatterns {

    private final List<QuickPattern> patterns;
    private final Cues cues;
    /** Those of which nothing is known. */
    private final BitSet always = new BitSet();

    /** @param patterns known here by their place in the list, from 0 */
    public QuickPatterns(List<QuickPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.cues = Cues.ofLists(patterns.stream().map(QuickPattern::cues).toList());
        for (int i = 0; i < patterns.size(); i++) {
            always.set(i, patterns.get(i).cues().isEmpty());
        }
    }

    /** Those that may match somewhere in {@code text}, in their order. No other does. */
    public IntStream possibleIn(CharSequence text) {
        return possible(text).stream();
    }

    /** The expression at this place of the list. */
    public QuickPattern get(int index) {
        return patterns.get(index);
    }

    BitSet possible(CharSequence text) {
        BitSet possible = cues.in(text);
        possible.or(always);
        return possible;
    }
}
