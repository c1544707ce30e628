package org.plainletter.anatomy;

import java.util.regex.Pattern;

/** Tells what a rewrite leaves out by the list {@code boilerplate.txt}; what is unsure is not boilerplate. */
final class Boilerplate {

    private static final Pattern ANY = Lexicon.anyOf("boilerplate.txt");

    private Boilerplate() {}

    /** Whether a line or sentence is boilerplate. */
    static boolean in(String sentence) {
        return ANY.matcher(sentence).find();
    }
}
