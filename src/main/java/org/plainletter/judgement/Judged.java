package org.plainletter.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was judged, without the person's facts.
 *
 * @param letter the letter's mark in the database; its id can't be told from it
 * @param kind the kind of letter, as the REST contract spells it
 * @param engine what most of the rewrite came from
 * @param model the language model, or null
 * @param promptName what kind of prompt wrote it
 * @param promptVersion that prompt's version
 * @param slotted the judged sentence with slots in place of facts, or all sentences of the letter
 */
public record Judged(String letter, String kind, String engine, @Nullable String model, String promptName, String promptVersion, List<String> slotted) {

    /** Copies the list. */
    public Judged {
        slotted = List.copyOf(slotted);
    }
}
