package org.plainletter.rewrite;

/** Whose part of the letter a sentence stands in; it decides what a verb without a subject asks of whom. */
enum Scene {
    /** Jobs for the GP. */
    GP,
    /** Jobs for the reader. */
    YOU,
    /** Things to bring. */
    BRING,
    /** Medicines. */
    MEDICINES,
    /** Medicines to stop. */
    STOP,
    /** New medicines. */
    START,
    /** Medicines that change. */
    CHANGE,
    /** Medicines that stay the same. */
    KEEP,
    /** What was before. */
    BACKGROUND,
    /** Anything else. */
    PLAIN;

    /** The scene that a word in the table of headings names. */
    static Scene of(String word) {
        return word.equals("-") ? PLAIN : valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
