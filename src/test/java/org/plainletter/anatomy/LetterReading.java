package org.plainletter.anatomy;

import org.plainletter.language.EnglishDetector;
import org.plainletter.language.Sentences;

/** The real anatomy for tests of what comes after it. */
public final class LetterReading {

    private LetterReading() {}

    /** A new one. */
    public static Anatomy anatomy() {
        return new LetterAnatomy(new Sentences(), new EnglishDetector());
    }
}
