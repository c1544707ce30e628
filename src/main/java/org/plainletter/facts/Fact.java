package org.plainletter.facts;

import java.util.Set;
import org.plainletter.language.Span;

/**
 * One fact where it stands in a text.
 *
 * @param type what kind of fact it is
 * @param span where it stands
 * @param key its normal form, by which two facts are compared: an ISO date, an E.164 phone number, "2.5 mg"
 * @param said the fact in NHS style, as the reader is shown it: "Tuesday 8 December 2026", "2:20pm", "250mg"
 * @param doubts what is wrong with it, empty if nothing
 */
public record Fact(FactType type, Span span, String key, String said, Set<Doubt> doubts) {

    /** Copies the doubts. */
    public Fact {
        doubts = Set.copyOf(doubts);
    }

    /** A fact about which there is no doubt. */
    public Fact(FactType type, Span span, String key, String said) {
        this(type, span, key, said, Set.of());
    }

    /** Whether both say the same thing, however it was written. */
    public boolean sameAs(Fact other) {
        return type == other.type && key.equals(other.key);
    }

    /** The same fact, {@code by} characters further on. */
    public Fact shift(int by) {
        return new Fact(type, span.shift(by), key, said, doubts);
    }

    /** Type and place only: a fact is never printed by accident. */
    @Override
    public String toString() {
        return type + "@" + span.start() + "-" + span.end();
    }
}
