package org.plainletter.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The table in a version whose text is a Markdown table: the form in which people who do not program edit word lists. */
public final class PromptTable {

    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private PromptTable() {}

    /**
     * The rows below the table's head, each with as many cells as the head.
     *
     * @throws IllegalArgumentException if a row has another number of cells, with the name of the version and the row
     */
    public static List<List<String>> rows(PromptVersion version) {
        var rows = new ArrayList<List<String>>();
        int columns = 0;
        for (String line : version.text().lines().map(String::strip).filter(text -> text.startsWith("|")).toList()) {
            var cells = CELL.splitAsStream(line.substring(1, line.length() - (line.endsWith("|") ? 1 : 0)))
                    .map(cell -> cell.strip().replace("\\|", "|")).toList();
            if (columns == 0) {
                columns = cells.size();
            } else if (cells.size() != columns) {
                throw new IllegalArgumentException(version.name() + " " + version.version() + ": " + columns + " cells expected in " + line);
            } else if (!cells.getFirst().matches("-+|:?-+:?")) {
                rows.add(cells);
            }
        }
        return List.copyOf(rows);
    }
}
