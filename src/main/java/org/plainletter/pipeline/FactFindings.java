package org.plainletter.pipeline;

import java.util.List;
import java.util.Set;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter.Found;

/**
 * Which findings say that a rewrite had a fact wrong. The gate on the sealed letters counts these, and so does the watch over live letters.
 *
 * @param lost facts of the letter that are nowhere in it
 * @param foreign facts in it that the letter does not have: changed or invented
 */
public record FactFindings(Set<List<Span>> lost, Set<List<Span>> foreign) {

    static final String LOST = "facts-all-there";
    static final String FOREIGN = "facts-as-in-letter";

    /** Copies the sets. */
    public FactFindings {
        lost = Set.copyOf(lost);
        foreign = Set.copyOf(foreign);
    }

    /** Those of a letter, by the places in it. */
    public static FactFindings of(PlainLetter letter) {
        return new FactFindings(places(letter, LOST), places(letter, FOREIGN));
    }

    private static Set<List<Span>> places(PlainLetter letter, String check) {
        return Set.copyOf(letter.findings().stream().filter(found -> found.check().equals(check)).map(Found::source).toList());
    }

    /** Whether there are any. */
    public boolean none() {
        return lost.isEmpty() && foreign.isEmpty();
    }

    /** These without what another rewrite of the same letter had wrong in the same places: that is the letter's, and no fault of the words. */
    public FactFindings without(FactFindings other) {
        return new FactFindings(less(lost, other.lost), less(foreign, other.foreign));
    }

    private static Set<List<Span>> less(Set<List<Span>> these, Set<List<Span>> others) {
        return Set.copyOf(these.stream().filter(place -> !others.contains(place)).toList());
    }
}
