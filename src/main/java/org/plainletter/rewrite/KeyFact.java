package org.plainletter.rewrite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to know first, slotted.
 *
 * @param kind what it answers
 * @param label the word in front of it: "When"
 * @param text "[[DATE_1]] at [[TIME_1]]"
 * @param picture a concept of the closed list, or null
 * @param sources the ids of the letter's sentences that it comes from, at least one
 */
public record KeyFact(Kind kind, String label, String text, @Nullable String picture, List<String> sources) {

    /** What a key fact answers; the order is the reading order. */
    public enum Kind {
        WHO, WHAT, WHEN, WHERE, BRING, DO, DO_NOT, MEDICINE, CONTACT, OTHER;

        /** As the REST contract spells it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the list. */
    public KeyFact {
        sources = List.copyOf(sources);
    }
}
