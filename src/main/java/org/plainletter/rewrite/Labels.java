package org.plainletter.rewrite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;
import org.plainletter.prompt.PromptTable;
import org.plainletter.prompt.PromptVersion;

/** Plain labels, and what the value behind a label is. */
final class Labels {

    /** How the reader sees a label; {@code kind} is what its value is. */
    record Plain(String text, String kind) {}

    /** A label and its value, as they stand in a line of the letter. */
    record Pair(String label, String value) {}

    private static final QuickPattern PAIR = QuickPattern.compile("^([^:\\[\\]]{1,60}):\\s*(.*)$", Pattern.DOTALL);

    private final Map<String, Plain> plain = new HashMap<>();

    Labels(PromptVersion version) {
        for (List<String> cells : PromptTable.rows(version)) {
            Arrays.stream(cells.get(0).split(",", -1))
                    .forEach(label -> plain.putIfAbsent(key(label), new Plain(cells.get(1), cells.get(2))));
        }
    }

    /** The plain form of {@code label}, or none if the table has none. */
    Optional<Plain> plain(String label) {
        return Optional.ofNullable(plain.get(key(label)));
    }

    /** The pairs of "label: value; label: value"; the last value of a line may be empty. */
    static List<Pair> pairs(String line) {
        return Arrays.stream(line.split(";\\s+(?=[^;:\\[]{1,40}:)", -1)).map(PAIR::matcher).filter(found -> found.matches())
                .map(found -> new Pair(found.group(1).strip(), found.group(2).strip())).toList();
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}/&-]+", " ").strip();
    }
}
