package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An entry as it stands in the file.
 *
 * @param line where it begins, from 1
 * @param lines its "key: value" lines
 */
record PhrasebookBlock(int line, List<Line> lines) {

    private static final Set<String> KEYS = Set.of("when", "part", "say", "matches", "misses", "drop", "for", "checked", "set");

    /** One line: what stands before and after its first colon. */
    record Line(String key, String value) {}

    /** The values of the lines with this key, in order. */
    List<String> values(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).map(Line::value).toList();
    }

    /** All entries of a file; what is wrong goes to {@code faults}. */
    static List<PhrasebookBlock> in(String text, List<String> faults) {
        var blocks = new ArrayList<PhrasebookBlock>();
        var lines = text.lines().toList();
        boolean started = false;
        List<Line> open = new ArrayList<>();
        int opened = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i).strip() : "";
            if ((line.isEmpty() || line.startsWith("#")) && !open.isEmpty()) {
                blocks.add(new PhrasebookBlock(opened, List.copyOf(open)));
                open = new ArrayList<>();
            }
            started |= line.startsWith("## ");
            if (!started || line.isEmpty() || line.startsWith("#") || line.startsWith(">")) {
                continue;
            }
            opened = open.isEmpty() ? i + 1 : opened;
            open.add(read(line, i + 1, faults));
        }
        return blocks;
    }

    private static Line read(String line, int number, List<String> faults) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? "" : line.substring(0, colon).strip();
        if (!KEYS.contains(key)) {
            faults.add("line " + number + ": a line begins with when:, part:, say:, matches:, misses:, drop:, for:, checked: or set:");
        }
        return new Line(key, line.substring(colon + 1).strip());
    }
}
