package org.plainletter.check;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;

/** Whether a fact stands where another fact of the letter stood. */
final class Swaps {

    /** What standing in the letter's order counts, against the words around. */
    private static final double ORDER = 1.2;
    /** By how much the words around must speak for the other fact where the two are of different types. */
    private static final double OTHER_TYPE = 1.0;

    /** Words that never stand right before a fact of the type: "at Tuesday", "called 5mg". */
    private static final Map<FactType, Set<String>> MISFITS = Map.of(
            FactType.MEDICINE, Set.of("in", "at", "on", "from", "until", "by", "since", "for", "was", "is", "to", "up_to"),
            FactType.DATE, Set.of("at", "the", "take", "called", "your", "need", "come"),
            FactType.TIME, Set.of("on", "the", "take", "called", "need", "your", "in", "since"),
            FactType.DOSE, Set.of("called", "need", "your", "at", "in", "until", "by", "since", "less"),
            FactType.FREQUENCY, Set.of("called", "on", "since", "less", "from", "your", "need", "until", "by"),
            FactType.DURATION, Set.of("take", "called", "need"),
            FactType.NUMBER, Set.of("since"),
            FactType.MEASUREMENT, Set.of("since"),
            FactType.REFERENCE, Set.of("at"));

    private Swaps() {}

    /** Whether a fact of the rewrite stands behind a word behind which none of its type does, nor does in the letter. */
    static boolean misfit(Places source, Places rewrite, List<Slot> slots) {
        return rewrite.mixedRange() || slots.stream().distinct().anyMatch(slot -> rewrite.leftOf(slot).stream()
                .anyMatch(word -> MISFITS.getOrDefault(slot.type(), Set.of()).contains(word) && slots.stream().filter(other -> other.type() == slot.type()).noneMatch(other -> source.leftOf(other).contains(word))));
    }


    /** Whether two facts of the letter changed places in the rewrite. */
    static boolean in(Places source, Places rewrite, List<Slot> slots) {
        var known = slots.stream().distinct().filter(slot -> !rewrite.of(slot.toString()).isEmpty()).toList();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i + 1; j < known.size(); j++) {
                if (swapped(source, rewrite, known.get(i), known.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean swapped(Places source, Places rewrite, Slot one, Slot other) {
        String a = one.toString();
        String b = other.toString();
        var pair = Set.of(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
        double straight = rewrite.likeness(a, source, a, pair) + rewrite.likeness(b, source, b, pair);
        double crossed = rewrite.likeness(a, source, b, pair) + rewrite.likeness(b, source, a, pair);
        if (one.type() != other.type()) {
            return crossed > straight + OTHER_TYPE || crossedLeft(source, rewrite, one, other);
        }
        boolean inOrder = first(rewrite, a) < first(rewrite, b) == first(source, a) < first(source, b);
        return crossed > straight + (inOrder ? ORDER : -ORDER);
    }

    /** Whether each stands behind the word behind which the other stood. */
    private static boolean crossedLeft(Places source, Places rewrite, Slot one, Slot other) {
        var a = source.leftOf(one);
        var b = source.leftOf(other);
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b) && b.containsAll(rewrite.leftOf(one)) && a.containsAll(rewrite.leftOf(other));
    }

    private static int first(Places places, String slot) {
        return Stream.of(places.of(slot)).flatMap(List::stream).findFirst().orElse(0);
    }
}
