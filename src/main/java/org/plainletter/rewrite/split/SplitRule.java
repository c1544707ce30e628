package org.plainletter.rewrite.split;

import java.util.List;
import java.util.Optional;
import org.plainletter.rewrite.grammar.Parse;

/** One way to say a sentence in two or more. */
interface SplitRule {

    /** The most words that a plain sentence has: rule 1 of the plain-language rules. */
    int LONGEST = 15;

    /** What to say in place of {@code sentence}, in order; empty if the rule does not fit it. */
    Optional<List<String>> split(Parse sentence);

    /** What it does and what it leaves alone. */
    Example example();

    /** It is tried on sentences of more words than this. */
    default int longerThan() {
        return LONGEST;
    }

    /**
     * What a rule does, for people and for the test that runs it.
     *
     * @param whole a sentence that the rule splits
     * @param pieces what comes out
     * @param leftAlone a sentence that looks alike and has to stay whole
     */
    record Example(String whole, List<String> pieces, String leftAlone) {

        /** Copies the list. */
        public Example {
            pieces = List.copyOf(pieces);
        }
    }
}
