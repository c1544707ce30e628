package org.plainletter.language;

/**
 * One token of a sentence with what it is.
 *
 * @param text the characters of the sentence that it covers; for a slot, the slot as it stands there
 * @param start its first character in the sentence
 * @param end the character after its last one
 * @param pos its Universal Dependencies part of speech: NOUN, VERB, AUX, ADJ, PROPN, NUM, PUNCT and so on
 */
public record Token(String text, int start, int end, String pos) {

    /** Where it stands in the sentence. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether its part of speech is one of these. */
    public boolean is(String... tags) {
        for (String tag : tags) {
            if (pos.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
