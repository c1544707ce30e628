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
        if (!text.contains("[[")) {
            return List.of();
        }
        var slots = new ArrayList<Slot>();
        var matcher = ANY.matcher(text);
        while (matcher.find()) {
            FactType type = TYPES.get(matcher.group(1));
            if (type != null) {
                slots.add(new Slot(type, Integer.parseInt(matcher.group(2))));
            }
        }
        return slots;
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
