package org.plainletter.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plainletter.language.QuickPattern;

/**
 * What stands in a text in place of a fact: {@code [[DATE_1]]}.
 *
 * @param type the fact's type
 * @param number from 1, in order of first appearance among the letter's facts of that type
 */
public record Slot(FactType type, int number) {

    private static final QuickPattern ANY = QuickPattern.compile("\\[\\[([A-Z][A-Z_]*)_(\\d{1,4})]]");

    private static final Map<String, FactType> TYPES = Arrays.stream(FactType.values()).collect(Collectors.toUnmodifiableMap(FactType::name, type -> type));

    /** The slots in {@code text}, in order, each as often as it occurs; anything that only looks like a slot is left out. */
    public static List<Slot> in(String text) {
        var slots = new ArrayList<Slot>();
        for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at + 1)) {
            read(text, at + 2, slots);
        }
        return slots;
    }

    /** What is read here is what {@link #ANY} matches; most texts are asked for their slots many times. */
    private static void read(String text, int from, List<Slot> slots) {
        int digits = from;
        while (digits < text.length() && (isCapital(text.charAt(digits)) || text.charAt(digits) == '_' && digits > from)) {
            digits++;
        }
        int end = digits;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean slot = digits > from + 1 && text.charAt(digits - 1) == '_' && end > digits && end <= digits + 4 && text.startsWith("]]", end);
        FactType type = slot ? TYPES.get(text.substring(from, digits - 1)) : null;
        if (type != null) {
            slots.add(new Slot(type, Integer.parseInt(text.substring(digits, end))));
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** What matches any slot: group 1 is the type's name, group 2 the number. */
    public static QuickPattern pattern() {
        return ANY;
    }

    /** The slot as it stands in a text. */
    @Override
    public String toString() {
        return "[[" + type + "_" + number + "]]";
    }
}
