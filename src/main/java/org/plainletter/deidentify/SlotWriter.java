package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Slot;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/** Writes texts with slots and keeps what stood there. */
final class SlotWriter {

    private static final QuickPattern DIGITS = QuickPattern.compile("\\p{N}(?:[\\p{N}.,:/]*\\p{N})?");
    private static final QuickPattern TOKEN = QuickPattern.compile("[\\p{L}\\p{M}'’.@_-]+");

    private final Identity identity;
    private final Map<FactType, Integer> counts = new EnumMap<>(FactType.class);
    private final Map<String, Slot> issued = new LinkedHashMap<>();
    private final Map<Slot, List<Fact>> occurrences = new LinkedHashMap<>();

    /** A last look for names by {@code identity}. */
    SlotWriter(Identity identity) {
        this.identity = identity;
    }

    /** The text of {@code unit} with a slot for each of {@code facts}, which are in order and do not overlap. */
    String write(Unit unit, List<Fact> facts) {
        var written = new StringBuilder();
        int from = 0;
        for (Fact fact : guarded(unit.text(), facts)) {
            written.append(plain(unit.text().substring(from, fact.span().start())));
            written.append(slot(fact, unit.span().start()));
            from = fact.span().end();
        }
        return written.append(plain(unit.text().substring(from))).toString();
    }

    /** What stands behind the slots written so far, the best-said first. */
    SlotTable table() {
        var best = Comparator.comparing((Fact fact) -> fact.doubts().isEmpty()).thenComparing(fact -> fact.type() == FactType.PERSON ? -fact.said().length() : 0);
        var sorted = new LinkedHashMap<Slot, List<Fact>>();
        occurrences.forEach((slot, facts) -> sorted.put(slot, facts.stream().sorted(best).toList()));
        return new SlotTable(sorted);
    }

    private Slot slot(Fact fact, int offset) {
        Slot slot = issued.computeIfAbsent(name(fact), key -> new Slot(fact.type(), counts.merge(fact.type(), 1, Integer::sum)));
        occurrences.computeIfAbsent(slot, key -> new ArrayList<>()).add(fact.shift(offset));
        return slot;
    }

    /** Facts of one name share a slot. "Walk every day" and "a tablet once a day" are as often, and are not said alike. */
    private static String name(Fact fact) {
        return fact.type() + " " + fact.key() + (fact.type() == FactType.FREQUENCY ? " " + fact.said() : "");
    }

    /** No square bracket of the letter's own is left, so that nothing in it can pass for a slot. */
    private static String plain(String text) {
        return text.replace('[', '(').replace(']', ')').replaceAll("\\s+", " ");
    }

    /** The facts, and what was overlooked between them: digits, and the patient's name inside a longer word. */
    private List<Fact> guarded(String text, List<Fact> facts) {
        var all = new ArrayList<>(facts);
        int from = 0;
        for (Fact fact : facts) {
            guard(text, from, fact.span().start(), all);
            from = fact.span().end();
        }
        guard(text, from, text.length(), all);
        all.sort(Comparator.comparing(Fact::span));
        return all;
    }

    private void guard(String text, int from, int to, List<Fact> all) {
        String gap = text.substring(from, to);
        QuickMatcher token = TOKEN.matcher(gap);
        while (token.find()) {
            if (identity.namedIn(token.group())) {
                all.add(identity.patientAt(new Span(from + token.start(), from + token.end())));
            }
        }
        QuickMatcher digits = DIGITS.matcher(gap);
        while (digits.find()) {
            all.add(new Fact(FactType.NUMBER, new Span(from + digits.start(), from + digits.end()), digits.group(), digits.group()));
        }
    }
}
