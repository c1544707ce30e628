package org.plainletter.deidentify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.plainletter.facts.Fact;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** The facts behind a letter's slots, kept apart from the letter. */
public final class SlotTable {

    /** A time that is said "between 2pm and 4pm" needs no "at". */
    private static final QuickPattern TWO_PREPOSITIONS = QuickPattern.compile("\\b(?:at|from|between) (?=between \\d)");

    private final Map<Slot, List<Fact>> occurrences;

    /** @param occurrences each slot with the fact wherever it stands, the best-said one first */
    public SlotTable(Map<Slot, List<Fact>> occurrences) {
        this.occurrences = Map.copyOf(occurrences);
    }

    /** The fact behind {@code slot}, if that slot was issued. */
    public Optional<Fact> fact(Slot slot) {
        return Optional.ofNullable(occurrences.get(slot)).map(List::getFirst);
    }

    /** Where in the letter's text the fact behind {@code slot} stands; empty if the slot was not issued. */
    public List<Span> places(Slot slot) {
        return occurrences.getOrDefault(slot, List.of()).stream().map(Fact::span).toList();
    }

    /** Whether a fact that says the same stands behind any slot. */
    public boolean holds(Fact fact) {
        return occurrences.values().stream().anyMatch(facts -> facts.stream().anyMatch(fact::sameAs));
    }

    /**
     * {@code text} with each slot filled in NHS style, in one pass: what a fact holds is never taken for a slot. A fact that opens a text of more than
     * that fact starts with a capital.
     *
     * @throws IllegalArgumentException if a slot was not issued
     */
    public String restore(String text) {
        String restored = Slot.pattern().matcher(text).replaceAll(match -> Slot.in(match.group()).stream().findFirst()
                .flatMap(this::fact)
                .map(fact -> Matcher.quoteReplacement(fact.said()))
                .orElseThrow(() -> new IllegalArgumentException("slot was not issued: " + match.group())));
        if (restored.equals(text) || Slot.pattern().matcher(text).matches()) {
            return restored;
        }
        String said = Slot.pattern().matcher(text).lookingAt() ? restored.substring(0, 1).toUpperCase(Locale.ROOT) + restored.substring(1) : restored;
        return TWO_PREPOSITIONS.matcher(said).replaceAll("");
    }

    /** How many slots there are. */
    @Override
    public String toString() {
        return "SlotTable[" + occurrences.size() + " slots]";
    }
}
