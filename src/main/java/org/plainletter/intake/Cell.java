package org.plainletter.intake;

import java.util.List;

/**
 * What stands in a cell of a table.
 *
 * @param lines its lines or paragraphs; a line that is only wrapped is joined to the one before
 * @param bold whether all of it is bold
 */
record Cell(List<String> lines, boolean bold) {

    static final Cell EMPTY = new Cell(List.of(), false);

    static Cell of(String text, boolean bold) {
        return text.isBlank() ? EMPTY : new Cell(List.of(text.strip()), bold);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** On one line: the parts of an address are parted by commas. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!text.isEmpty()) {
                text.append(",;:.?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? " " : ", ");
            }
            text.append(line);
        }
        return text.toString();
    }

    int words() {
        return lines.isEmpty() ? 0 : text().split("\\s+").length;
    }
}
