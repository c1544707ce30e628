package org.plainletter.intake;

import org.plainletter.language.Span;

/**
 * A stretch of the letter's text that belongs together.
 *
 * @param kind what it looks like on the page
 * @param span where it stands in {@link LetterText#text()}; blocks do not overlap and are in reading order
 * @param page from 1; 1 throughout for text without pages
 */
public record Block(Kind kind, Span span, int page) {

    /** What a block looks like. */
    public enum Kind {
        /** A line that stands out as a title: bold, larger, or in capitals on its own. */
        HEADING,
        /** Running text; its lines are joined by spaces. */
        PARAGRAPH,
        /** One item of a list, without its bullet; a numbered item keeps no number. */
        LIST_ITEM,
        /** A table row as "label: value", or "column: value; column: value" under a header row. */
        TABLE_ROW,
        /** A short line that is not part of running text: an address line, "Our ref: AB12", a signature; one block a line. */
        LINE
    }
}
