package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the lines of a cell. */
final class CellText {

    private CellText() {}

    /** All rows of a grid. */
    static List<List<Cell>> of(Grid grid) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<List<Piece>> row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                cells.add(of(row.get(c), Column.of(grid, c)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /**
     * A column of a grid.
     *
     * @param left its left edge
     * @param right its right edge
     * @param margin between an edge and the text
     */
    private record Column(double left, double right, double margin) {

        static Column of(Grid grid, int c) {
            double left = grid.edges().get(c);
            double margin = grid.rows().stream().filter(row -> !row.get(c).isEmpty())
                    .mapToDouble(row -> Piece.left(row.get(c)) - left).min().orElse(0);
            return new Column(left, grid.edges().get(c + 1), Math.clamp(margin, 0, 10));
        }

        double room() {
            return right - left - 2 * margin;
        }
    }

    private static Cell of(List<Piece> pieces, Column column) {
        List<Chunk> chunks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Chunk chunk) {
                chunks.add(chunk);
            }
        }
        if (chunks.isEmpty()) {
            return Cell.EMPTY;
        }
        chunks.sort(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::x0));
        double limit = Math.max(column.right() - column.margin(), Piece.right(chunks));
        List<String> lines = new ArrayList<>();
        Chunk before = null;
        for (Chunk chunk : chunks) {
            if (before != null && BrokenWords.isBroken(before, chunk, column.room())) {
                lines.set(lines.size() - 1, lines.getLast() + chunk.text());
            } else if (before != null && goesOn(before, chunk, limit, column.room())) {
                lines.set(lines.size() - 1, Wrap.join(lines.getLast(), chunk.whole(), Set.of()));
            } else {
                lines.add(chunk.marker() != null && !chunk.marker().numbered() ? chunk.text() : chunk.whole());
            }
            before = chunk;
        }
        return new Cell(lines, chunks.stream().allMatch(Chunk::bold));
    }

    private static boolean goesOn(Chunk before, Chunk chunk, double limit, double room) {
        boolean full = Wrap.isFull(before, chunk, limit)
                || before.x1() - before.x0() + 0.25 * before.size() + chunk.firstWord() > room - 0.3 * before.size();
        return Math.abs(chunk.baseline() - before.baseline()) < 1 || chunk.marker() == null && (full || startsLow(chunk.text()));
    }

    private static boolean startsLow(String text) {
        return Character.isLowerCase(text.codePointAt(0)) || text.startsWith("(");
    }
}
