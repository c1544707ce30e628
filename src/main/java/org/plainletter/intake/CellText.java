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
                cells.add(of(row.get(c), grid.edges().get(c), grid.edges().get(c + 1)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Cell of(List<Piece> pieces, double left, double right) {
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
        double padding = Math.clamp(Piece.left(chunks) - left, 0, 10);
        double limit = Math.max(right - padding, Piece.right(chunks));
        List<String> lines = new ArrayList<>();
        Chunk before = null;
        for (Chunk chunk : chunks) {
            boolean same = before != null && (Math.abs(chunk.baseline() - before.baseline()) < 1
                    || chunk.marker() == null && Wrap.isFull(before, chunk, limit)
                    || chunk.marker() == null && startsLow(chunk.text()));
            if (same) {
                lines.set(lines.size() - 1, Wrap.join(lines.getLast(), chunk.whole(), Set.of()));
            } else {
                lines.add(chunk.marker() != null && !chunk.marker().numbered() ? chunk.text() : chunk.whole());
            }
            before = chunk;
        }
        return new Cell(lines, chunks.stream().allMatch(Chunk::bold));
    }

    private static boolean startsLow(String text) {
        return Character.isLowerCase(text.codePointAt(0)) || text.startsWith("(");
    }
}
