package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table that is drawn without lines, whether its cells are set at the top or in the middle of their
 * row: lines that follow each other closely in one column are a cell, and cells that share some height are a row.
 */
final class TableRows {

    /** Times the smallest step between two lines: a wider one begins another cell. */
    private static final double SAME_CELL = 1.15;
    /** Points: lines of two columns whose baselines differ by less stand on one height. */
    private static final double LEVEL = 1.5;

    /** Times the size: lines of one cell are closer. */
    private static final double WIDEST = 1.65;

    private final List<List<Chunk>> columns;
    private final List<Double> edges;
    private final List<List<List<Chunk>>> rows = new ArrayList<>();
    /** Whether all lines stand one step apart, so that no space parts the rows. */
    private boolean onGrid;

    private TableRows(List<List<Chunk>> columns, List<Double> edges) {
        this.columns = columns;
        this.edges = edges;
    }

    /**
     * The chunks of each cell of each row.
     *
     * @param chunks of each column
     * @param edges where the columns begin, and where the last one ends
     */
    static List<List<List<Chunk>>> of(List<List<Chunk>> chunks, List<Double> edges) {
        chunks.forEach(column -> column.sort(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::x0)));
        TableRows table = new TableRows(chunks, edges);
        double step = table.smallestStep();
        table.onGrid = table.isOnGrid(step);
        List<TableCell> cells = new ArrayList<>();
        for (int c = 0; c < chunks.size(); c++) {
            cells.addAll(table.cells(c, step));
        }
        TableCell.bands(cells).forEach(table::addBand);
        table.rows.sort(Comparator.comparingDouble(row -> Piece.top(row.stream().flatMap(List::stream).toList())));
        return table.rows;
    }

    private double smallestStep() {
        double smallest = Double.MAX_VALUE;
        for (List<Chunk> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                double step = column.get(i).baseline() - column.get(i - 1).baseline();
                if (step > 0.8 * column.get(i).size()) {
                    smallest = Math.min(smallest, step);
                }
            }
        }
        return smallest;
    }

    private boolean isOnGrid(double step) {
        List<Chunk> sorted = columns.stream().flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Chunk::baseline)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            double between = (sorted.get(i).baseline() - sorted.get(i - 1).baseline()) / step;
            if (between > 0.06 && Math.abs(between - 1) > 0.06) {
                return false;
            }
        }
        return true;
    }

    private List<TableCell> cells(int column, double step) {
        List<TableCell> cells = new ArrayList<>();
        Chunk before = null;
        for (Chunk chunk : columns.get(column)) {
            if (before == null || chunk.baseline() - before.baseline() > SAME_CELL * step || isNewRow(column, before, chunk)) {
                cells.add(new TableCell(column, new ArrayList<>()));
            }
            cells.getLast().chunks().add(chunk);
            before = chunk;
        }
        return cells;
    }

    /**
     * Two lines, though close, belong to two rows if they stand in the first column and neither needs the other, or if the
     * first column has both and a cell beside them is not wrapped.
     */
    private boolean isNewRow(int column, Chunk above, Chunk below) {
        if (Math.abs(above.baseline() - below.baseline()) < LEVEL) {
            return false;
        }
        if (isHeader(above) && !isHeader(below) || onGrid && startsRow(below)) {
            return true;
        }
        boolean wide = below.baseline() - above.baseline() > WIDEST * below.size();
        if (wide || column == 0 && !isWrapped(0, above, below)) {
            return true;
        }
        boolean whole = false;
        int beside = 0;
        boolean first = false;
        for (int c = 0; c < columns.size(); c++) {
            Chunk up = at(c, above.baseline());
            Chunk down = at(c, below.baseline());
            if (up != null && down != null) {
                beside++;
                first |= c == 0;
                whole |= !isWrapped(c, up, down);
            } else if (c != column && c == 0) {
                return false;
            }
        }
        boolean everywhere = beside == columns.size() && !Character.isLowerCase(below.text().codePointAt(0));
        return first && beside > 1 && (whole || everywhere);
    }

    /** Whether all that stands on this height is bold. */
    private boolean isHeader(Chunk chunk) {
        return level(chunk).stream().allMatch(Chunk::bold) && level(chunk).size() > 1;
    }

    /** In a table with no space between its rows, a row begins where the first column and another one have a line. */
    private boolean startsRow(Chunk chunk) {
        List<Chunk> level = level(chunk);
        return level.size() > 1 && columns.getFirst().contains(level.getFirst())
                && !Character.isLowerCase(level.getFirst().text().codePointAt(0));
    }

    private List<Chunk> level(Chunk chunk) {
        return columns.stream().flatMap(List::stream)
                .filter(other -> Math.abs(other.baseline() - chunk.baseline()) < LEVEL).toList();
    }

    private @Nullable Chunk at(int column, double baseline) {
        return columns.get(column).stream().filter(chunk -> Math.abs(chunk.baseline() - baseline) < LEVEL).findFirst()
                .orElse(null);
    }

    private boolean isWrapped(int column, Chunk above, Chunk below) {
        double limit = edges.get(column + 1) - (column + 2 < edges.size() ? 4 : 0);
        if (above.text().endsWith(":")) {
            return false;
        }
        boolean sameFace = above.bold() == below.bold();
        return sameFace && (Character.isLowerCase(below.text().codePointAt(0)) || below.text().startsWith("(")
                || above.text().endsWith(",") || above.text().endsWith("-") || Wrap.isFull(above, below, limit));
    }

    /** One row, or several where a column has several cells beside one long cell. */
    private void addBand(List<TableCell> band) {
        int main = 0;
        long most = 0;
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            long count = band.stream().filter(cell -> cell.column() == column).count();
            if (count > most) {
                main = c;
                most = count;
            }
        }
        int guide = main;
        List<TableCell> guides = band.stream().filter(cell -> cell.column() == guide)
                .sorted(Comparator.comparingDouble(TableCell::top)).toList();
        List<List<List<Chunk>>> parts = new ArrayList<>();
        guides.forEach(ignored -> parts.add(emptyRow()));
        for (TableCell cell : band) {
            for (Chunk chunk : cell.chunks()) {
                parts.get(part(guides, chunk, band)).get(cell.column()).add(chunk);
            }
        }
        rows.addAll(parts);
    }

    private static int part(List<TableCell> guides, Chunk chunk, List<TableCell> band) {
        boolean fromTop = guides.stream().allMatch(guide -> band.stream().flatMap(cell -> cell.chunks().stream())
                .filter(other -> Math.abs(other.baseline() - guide.chunks().getFirst().baseline()) < LEVEL).count() > 1);
        int part = 0;
        for (int i = 1; i < guides.size(); i++) {
            double cut = fromTop ? guides.get(i).top() : (guides.get(i - 1).bottom() + guides.get(i).top()) / 2;
            part = (chunk.top() + chunk.bottom()) / 2 > cut ? i : part;
        }
        return part;
    }

    private List<List<Chunk>> emptyRow() {
        List<List<Chunk>> row = new ArrayList<>();
        columns.forEach(ignored -> row.add(new ArrayList<>()));
        return row;
    }
}
