package org.plainletter.language;

import org.springframework.stereotype.Component;

/**
 * The about 1,500 words that plain language keeps to: everyday words and simple words of health, selected for this
 * program (common-words.txt). Thread-safe.
 */
@Component
public final class CommonWords {

    private final WordSet words = new WordSet("common-words.txt");

    /**
     * Whether a reader is likely to know the word. Every inflected form of a common word is common; so is a number, a slot,
     * and a word made of common words with a hyphen. Capitals do not matter; names are the caller's to tell apart.
     */
    public boolean isCommon(String word) {
        return words.contains(word);
    }
}
