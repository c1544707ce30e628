package org.plainletter.anatomy;

import org.plainletter.language.QuickPattern;
import org.plainletter.language.QuickPatterns;

/** Tells what a rewrite leaves out by the list {@code boilerplate.txt}; what is unsure is not boilerplate. */
final class Boilerplate {

    /** Each alone: in one expression, the one that can begin anywhere would make all of them slow. */
    private static final QuickPatterns ANY = new QuickPatterns(Lexicon.entries("boilerplate.txt").stream().map(Lexicon::pattern).toList());

    private Boilerplate() {}

    /** What tells the reader what to do in some case: words of a print shop inside it are the reader's business, such as the batch of a medicine. */
    private static final QuickPattern ORDER_ON_CONDITION = Lexicon.pattern("^(?:if|unless|when|until|before)\\b.*\\b(?:stop|do not|don['\u2019]t|you (?:can|may|must|should|need)|ring|phone|call|take|keep|use|tell|ask|go to)\\b");

    /** Whether a line or sentence is boilerplate. */
    static boolean in(String sentence) {
        boolean order = ORDER_ON_CONDITION.matcher(sentence).find();
        return ANY.possibleIn(sentence).mapToObj(pattern -> ANY.get(pattern).matcher(sentence)).anyMatch(found -> order ? found.lookingAt() : found.find());
    }
}
