package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Says a table in words, unless its cells are texts ({@link TableBoxes}): "label: value" for a table of two columns, two such rows for two pairs side by side, and
 * "column: value; column: value" under a row of headings.
 */
final class TableWords {

    /** What heads the column of an old or a new state. */
    private static final Pattern TIMES = Pattern.compile("(?i)^\\W*(?:your |the )?(?:old|new|was|now|before|after|previous(?:ly)?|current|original|cancelled|changed|revised|from|until|instead)\\b");

    /** Words; a cell with more is text, and its table is there for the layout. */
    private static final int LONGEST_VALUE = 60;

    private static final Pattern AMOUNT = Pattern.compile(
            "^[\\d.,/½¼ -]+\\s?(?:mg|mcg|microgram|milligram|g\\b|gram|ml|mL|unit|puff|tablet|capsule|drop|%|sachet|IU)");

    /** A column of a test may be headed by the day on which it was done. */
    private static final Pattern DAY = Pattern.compile(
            "(?i)^(?:\\p{L}{3,9},? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?,? (?:\\d{4}|\\d{2})$|^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}$");
    /** A line that says something by itself: a label with its value, or a sentence. */
    private static final Pattern OWN_LINE = Pattern.compile("^\\p{Lu}[\\p{L} ]{1,25}:\\s\\S.*|^(?:\\S+\\s+){3,}\\S+[.!?]$");

    private final List<List<Cell>> rows;
    private final int columns;

    private TableWords(List<List<Cell>> rows) {
        this.rows = rows;
        this.columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /**
     * The rows as text, or nothing if the table only places text on the page.
     *
     * @param rows all with the same number of cells
     * @param ruled whether lines are drawn between the cells, which says that it is a table
     */
    static Optional<List<Told>> of(List<List<Cell>> rows, boolean ruled) {
        List<List<Cell>> filled = withoutEmptyColumns(rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList());
        return TableBoxes.of(filled).or(() -> new TableWords(filled).say(ruled).map(TableWords::rows));
    }

    private static List<Told> rows(List<String> said) {
        return said.stream().map(Told::row).toList();
    }

    /** The rows under their headings, or nothing if the first row does not hold headings. */
    static Optional<List<Told>> ofHeaded(List<List<Cell>> rows) {
        TableWords table = new TableWords(withoutEmptyColumns(rows));
        boolean headed = table.columns > 2 && table.hasHeader(false)
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell.words() <= LONGEST_VALUE);
        return headed ? Optional.of(rows(table.underHeader())) : Optional.empty();
    }

    private static List<List<Cell>> withoutEmptyColumns(List<List<Cell>> rows) {
        List<List<Cell>> kept = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                int column = c;
                if (rows.stream().anyMatch(other -> !other.get(column).isEmpty())) {
                    cells.add(row.get(c));
                }
            }
            kept.add(cells);
        }
        return kept;
    }

    private Optional<List<String>> say(boolean ruled) {
        if (columns < 2 || rows.stream().flatMap(List::stream).anyMatch(cell -> cell.words() > LONGEST_VALUE)) {
            return Optional.empty();
        }
        if (hasHeader(ruled)) {
            return Optional.of(underHeader());
        }
        if (columns % 2 == 0 && isPairs(ruled) && (ruled || statesFacts())) {
            return Optional.of(pairs());
        }
        boolean whole = ruled && columns > 2 && rows.size() > 1 && (isShortThroughout() || isListed());
        return whole || hasAmounts() ? Optional.of(joined()) : Optional.empty();
    }

    /** Whether each row names something and says how much of it, as a list of medicines does. */
    private boolean hasAmounts() {
        long amounts = rows.stream().filter(row -> !row.getFirst().isEmpty()
                && row.subList(1, columns).stream().anyMatch(cell -> AMOUNT.matcher(cell.text()).find())).count();
        return rows.size() > 1 && amounts * 4 >= rows.size() * 3 && isShortThroughout();
    }

    /** Whether each of several rows begins with a name and says something of it. */
    private boolean isListed() {
        return rows.size() > 2 && rows.stream().allMatch(row -> !row.getFirst().isEmpty() && row.getFirst().words() <= 6
                && row.stream().filter(cell -> !cell.isEmpty()).count() > 1);
    }

    private boolean isShortThroughout() {
        return rows.stream().flatMap(List::stream).allMatch(cell -> cell.words() <= 15 && cell.lines().size() <= 2);
    }

    private boolean hasHeader(boolean ruled) {
        List<Cell> first = rows.getFirst();
        long named = first.stream().filter(cell -> !cell.isEmpty()).count();
        boolean corner = columns > 2 && first.getFirst().isEmpty() && rows.stream().skip(1).noneMatch(row -> row.getFirst().isEmpty());
        boolean names = first.stream().allMatch(cell -> mayNameColumn(cell) || corner && (Labels.isShort(cell.text()) || TIMES.matcher(cell.text()).find() && cell.words() <= 10));
        if (rows.size() < 2 || named < columns - 1 || !names) {
            return false;
        }
        boolean bold = first.stream().allMatch(cell -> cell.isEmpty() || cell.bold());
        boolean boldBelow = rows.subList(1, rows.size()).stream()
                .allMatch(row -> row.getFirst().isEmpty() || row.getFirst().bold());
        long usual = first.stream().filter(cell -> Labels.isColumn(cell.text())).count();
        if (columns == 2) {
            return ruled && named == 2 && bold && !boldBelow || usual == 2 && !isPairs(ruled);
        }
        long full = rows.stream().filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() * 2 > columns).count();
        return full * 2 > rows.size() && (bold && !first.getFirst().text().endsWith(":") || usual * 2 >= columns
                || ruled && !looksLikePairs() || corner && rows.size() > 2 && isShortThroughout());
    }

    private static boolean mayNameColumn(Cell cell) {
        return cell.isEmpty() || (Labels.isShort(cell.text()) || Labels.isAbbreviated(cell.text())) && !cell.text().matches(".*\\d{2}.*")
                || cell.bold() && DAY.matcher(cell.text()).matches();
    }

    private boolean looksLikePairs() {
        return columns % 2 == 0 && isPairs(false);
    }

    /** Whether the first, third … column holds the labels of the second, fourth … */
    private boolean isPairs(boolean ruled) {
        int labels = 0;
        int all = 0;
        for (List<Cell> row : rows) {
            for (int c = 0; c < columns; c += 2) {
                Cell label = row.get(c);
                if (!label.isEmpty()) {
                    all++;
                    labels += isLabel(label, row.get(c + 1), ruled && columns == 2) ? 1 : 0;
                }
            }
        }
        return all > 0 && labels * 5 >= all * 3;
    }

    /** Whether the labels look like labels, or the values hold figures: two addresses side by side do neither. */
    private boolean statesFacts() {
        int all = 0;
        int clear = 0;
        int figures = 0;
        for (List<Cell> row : rows) {
            for (int c = 0; c < columns; c += 2) {
                Cell label = row.get(c);
                Cell value = row.get(c + 1);
                all += label.isEmpty() ? 0 : 1;
                clear += label.text().endsWith(":") || label.bold() && !value.bold() ? 1 : 0;
                figures += value.text().chars().anyMatch(Character::isDigit) ? 1 : 0;
            }
        }
        return clear * 5 >= all * 3 || figures * 2 >= all;
    }

    private static boolean isLabel(Cell label, Cell value, boolean ruled) {
        if (label.lines().size() > 2) {
            return false;
        }
        if (Labels.isLabel(label.text())) {
            return !label.text().matches(".*(?:\\d{3}|\\p{L},).*");
        }
        return Labels.isShort(label.text()) && (ruled || label.bold() && !value.bold() && !value.isEmpty());
    }

    private List<String> underHeader() {
        List<Cell> header = rows.getFirst();
        List<String> said = new ArrayList<>();
        if (rows.size() == 2 && rows.getLast().stream().filter(cell -> cell.lines().size() > 2).count() * 2 >= columns) {
            return columnByColumn(header, rows.getLast());
        }
        Cell first = Cell.EMPTY;
        for (List<Cell> row : rows.subList(1, rows.size())) {
            StringJoiner line = new StringJoiner("; ");
            // A first cell that spans several rows, or is left empty because it would say the same, holds for each of them.
            first = row.getFirst().isEmpty() ? first : row.getFirst();
            for (int c = 0; c < columns; c++) {
                Cell cell = c == 0 ? first : row.get(c);
                if (!cell.isEmpty()) {
                    line.add(Labels.pair(header.get(c).text(), cell.text()));
                }
            }
            said.add(line.toString());
        }
        return said;
    }

    /** Boxes side by side, each under its heading; a line that says something by itself stays a line. */
    private static List<String> columnByColumn(List<Cell> header, List<Cell> row) {
        List<String> said = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            List<String> own = row.get(c).lines().stream().filter(line -> OWN_LINE.matcher(line).matches()).toList();
            List<String> rest = row.get(c).lines().stream().filter(line -> !own.contains(line)).toList();
            if (!row.get(c).isEmpty()) {
                said.add(Labels.pair(header.get(c).text(), new Cell(rest, false).text()));
                said.addAll(own);
            }
        }
        return said;
    }

    private List<String> pairs() {
        List<String> said = new ArrayList<>();
        for (List<Cell> row : rows) {
            for (int c = 0; c < columns; c += 2) {
                Cell label = row.get(c);
                Cell value = row.get(c + 1);
                if (label.isEmpty() && !value.isEmpty() && c == 0 && !said.isEmpty()) {
                    said.set(said.size() - 1, said.getLast() + ", " + value.text());
                } else if (!label.isEmpty() || !value.isEmpty()) {
                    said.add(Labels.pair(label.text(), value.text()));
                }
            }
        }
        return said;
    }

    private List<String> joined() {
        List<String> said = new ArrayList<>();
        for (List<Cell> row : rows) {
            StringJoiner line = new StringJoiner("; ");
            row.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> line.add(cell.text()));
            said.add(line.toString());
        }
        return said;
    }
}
