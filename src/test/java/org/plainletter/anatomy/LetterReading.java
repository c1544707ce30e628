package org.plainletter.anatomy;

import org.plainletter.language.EnglishDetector;
import org.plainletter.language.Sentences;

/** The real anatomy for tests of what comes after it. */
public final class LetterReading {

    private static final Anatomy ANATOMY = new LetterAnatomy(new Sentences(), new EnglishDetector());

    private LetterReading() {}

    /** The one that all tests share: what it knows takes long to load. */
    public static Anatomy anatomy() {
        return ANATOMY;
    }
}
