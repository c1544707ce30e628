package org.plainletter.intake;

/** What a page gives in reading order: lines that are still to be joined, and what is said already. */
sealed interface Item {

    /** The page, from 1. */
    int page();

    /**
     * A line of running text or on its own.
     *
     * @param chunk its words
     * @param page from 1
     * @param column which column it stands in; lines of different columns are never joined
     * @param limit the right edge of the column
     */
    record Line(Chunk chunk, int page, int column, double limit) implements Item {}

    /** What a table says in one place. */
    record Row(Block.Kind kind, String text, int page) implements Item {}
}
