package org.plainletter.anatomy;

import org.plainletter.language.Span;

/**
 * One sentence of a letter, or a line that stands for one.
 *
 * @param id stable within the letter: "s1", "s2" … in reading order
 * @param span where it stands in the letter's text
 * @param form how it is written
 * @param noise whether it is boilerplate that a rewrite leaves out (strap lines, charity registration, "dictated but not signed")
 */
public record Sentence(String id, Span span, Form form, boolean noise) {

    /** How a sentence is written. */
    public enum Form {
        /** Running text. */
        PROSE,
        /** An item of a list. */
        BULLET,
        /** "Label: value", or a table row "column: value; column: value". */
        LABELLED,
        /** A line of an address, a letterhead or a signature. */
        LINE
    }
}
