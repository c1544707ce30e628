package org.plainletter.judgement;

import java.util.List;

/**
 * What was judged, without the person's facts.
 *
 * @param letter the letter's mark in the database; its id can't be told from it
 * @param kind the kind of letter, as the REST contract spells it
 * @param writer what wrote it
 * @param source what the letter itself says there, with slots; empty if it is not known
 * @param slotted the judged sentence with slots in place of facts, or all sentences of the letter
 */
public record Judged(String letter, String kind, Writer writer, List<String> source, List<String> slotted) {

    /** Copies the lists. */
    public Judged {
        source = List.copyOf(source);
        slotted = List.copyOf(slotted);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Judged[" + kind + ", " + writer + "]";
    }
}
