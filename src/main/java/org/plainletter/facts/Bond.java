package org.plainletter.facts;

import java.util.List;

/**
 * Facts that belong together and must not be told apart: a dose with its medicine, a time with its date.
 *
 * @param kind what binds them
 * @param facts two or more, in the order of the text
 */
public record Bond(Kind kind, List<Fact> facts) {

    /** What binds facts. */
    public enum Kind {
        /** A medicine with its doses, how often, and for how long; without the medicine's name where the sentence has none. */
        MEDICINE,
        /** A date with its times and its place. */
        APPOINTMENT,
        /** A phone number or email address with whose it is and when it is answered. */
        CONTACT
    }

    /** Copies the list. */
    public Bond {
        facts = List.copyOf(facts);
    }
}
