package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of short cells in plain text, with nothing but space between the cells: what stands on one line belongs together. */
final class TextRows {

    /** What tells who somebody is or where to write to: such lines stand side by side without being rows. */
    private static final Pattern IDENTIFYING = Pattern.compile(
            "\\b(?:d\\.?o\\.?b\\.?|date of birth|born|NHS|(?:hosp\\w*|unit|CHI|H&C|MRN) (?:no|number|num)|our ref|your ref|ref|RE|Dear|Yours|Copy|cc|pp)\\b"
            + "|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b|^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof\\w*)\\.? \\p{Lu}|@|\\b(?:Road|Street|Lane|Avenue|Trust)\\b");
    /** A cell that says of itself what it is. */
    private static final Pattern OWN = Pattern.compile("^\\p{Lu}[^:;]{1,30}:\\s+\\S.*");
    private static final int NAME_WORDS = 6;
    private static final int CELL_WORDS = 12;
    /** Times the width of a column: lines of running text mostly end beyond. */
    private static final double FULL = 0.8;

    private final List<List<String>> rows;

    private TextRows(List<List<String>> rows) {
        this.rows = rows;
    }

    /**
     * The rows in words, or nothing if the lines are columns of running text or addresses.
     *
     * @param lines of which at least the first has several cells
     * @param cell what a cell is made of
     */
    static Optional<List<String>> read(List<String> lines, Pattern cell) {
        List<List<String>> rows = new ArrayList<>();
        List<MatchResult> above = List.of();
        for (String line : lines) {
            List<MatchResult> cells = cell.matcher(line).results().toList();
            boolean rest = cells.size() == 1 && above.size() > 1 && cells.getFirst().start() >= above.get(1).start() - 2;
            if (rest) {
                List<String> row = rows.getLast();
                row.set(row.size() - 1, row.getLast() + " " + cells.getFirst().group());
            } else if (!cells.isEmpty()) {
                rows.add(new ArrayList<>(cells.stream().map(MatchResult::group).toList()));
                above = cells;
            }
        }
        return new TextRows(rows).say();
    }

    private Optional<List<String>> say() {
        List<String> cells = rows.stream().flatMap(List::stream).toList();
        boolean shortOnes = cells.stream().allMatch(cell -> cell.split(" ").length <= CELL_WORDS);
        boolean others = cells.stream().anyMatch(cell -> IDENTIFYING.matcher(cell).find());
        boolean own = rows.stream().filter(row -> row.stream().skip(1).anyMatch(cell -> OWN.matcher(cell).matches())).count() * 3 >= rows.size();
        if (!shortOnes || others || own || isRunning(0) || isRunning(1)) {
            return Optional.empty();
        }
        return Optional.of(hasHeader() ? underHeader() : rows.stream().map(TextRows::said).toList());
    }

    /** Whether the first of several rows has only words, and the cells below it figures. */
    private boolean hasHeader() {
        int columns = rows.getFirst().size();
        boolean even = columns > 2 && rows.stream().allMatch(row -> row.size() == columns);
        return even && rows.size() > 2 && rows.getFirst().stream().noneMatch(TextRows::hasFigure)
                && rows.stream().skip(1).allMatch(row -> row.stream().skip(1).anyMatch(TextRows::hasFigure));
    }

    private static boolean hasFigure(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    private List<String> underHeader() {
        List<String> header = rows.getFirst();
        return rows.stream().skip(1).map(row -> IntStream.range(0, row.size())
                .mapToObj(c -> Labels.pair(header.get(c), row.get(c))).collect(Collectors.joining("; "))).toList();
    }

    /** Whether the cells of a column are lines that break off for want of room. */
    private boolean isRunning(int column) {
        List<String> cells = rows.stream().filter(row -> row.size() > column).map(row -> row.get(column)).toList();
        int width = cells.stream().mapToInt(String::length).max().orElse(0);
        int broken = 0;
        int full = 0;
        for (int i = 0; i + 1 < cells.size(); i++) {
            boolean open = !cells.get(i).matches("(?s).*[.?!:;)]");
            broken += open && Character.isLowerCase(cells.get(i + 1).codePointAt(0)) ? 1 : 0;
            full += cells.get(i).length() >= FULL * width ? 1 : 0;
        }
        int steps = cells.size() - 1;
        boolean prose = cells.stream().mapToInt(cell -> cell.split(" ").length).sum() >= 3 * cells.size();
        return steps >= 2 && prose && broken * 3 >= steps && full * 3 >= steps * 2;
    }

    private static String said(List<String> row) {
        String first = row.getFirst();
        if (first.endsWith(":")) {
            return Labels.pair(first, String.join(", ", row.subList(1, row.size())));
        }
        boolean name = first.split(" ").length <= NAME_WORDS && !first.matches("(?s).*[\\d:;.?!].*");
        return name && row.size() > 1 ? Labels.pair(first, String.join(", ", row.subList(1, row.size()))) : String.join("; ", row);
    }
}
