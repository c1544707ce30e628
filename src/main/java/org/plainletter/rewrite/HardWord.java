package org.plainletter.rewrite;

/**
 * A word that was kept, and what it means.
 *
 * @param word as it stands in the sentence
 * @param meaning one plain sentence
 */
public record HardWord(String word, String meaning) {}
