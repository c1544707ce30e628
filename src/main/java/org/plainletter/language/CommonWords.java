package org.plainletter.language;

import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The about 2,900 words that plain language keeps to, with their families: everyday words and simple words of health, selected for this
 * program (common-words.txt). Thread-safe.
 */
@Component
public final class CommonWords {

    private final WordSet words = new WordSet("common-words.txt");

    /**
     * Whether a reader is likely to know the word. Every inflected form of a common word is common; so is a number, a slot,
     * a word made of common words with a hyphen, and one made by an ending such as "-ness". Capitals do not matter; names are the caller's to tell apart.
     */
    public boolean isCommon(String word) {
        return words.contains(word) || WordFamily.isBuiltOn(word.toLowerCase(Locale.UK), words::contains);
    }
}
