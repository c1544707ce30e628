package org.plainletter.anatomy;

import java.util.List;
import org.plainletter.language.QuickPattern;

/** Tells what a rewrite leaves out by the list {@code boilerplate.txt}; what is unsure is not boilerplate. */
final class Boilerplate {

    /** Each alone: in one expression, the one that can begin anywhere would make all of them slow. */
    private static final List<QuickPattern> ANY = Lexicon.entries("boilerplate.txt").stream().map(Lexicon::pattern).toList();

    private Boilerplate() {}

    /** Whether a line or sentence is boilerplate. */
    static boolean in(String sentence) {
        return ANY.stream().anyMatch(pattern -> pattern.matcher(sentence).find());
    }
}
