package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sees tables that are drawn without lines: text that stands in rows and in columns at once. */
final class OpenTables {

    /** Points between two columns. */
    private static final double NARROWEST = 1.5;

    private OpenTables() {}

    /** The rows in words, or nothing if the pieces stand beside each other without being a table. */
    static Optional<List<Told>> read(List<Piece> pieces) {
        return cells(pieces).filter(OpenTables::isTable).flatMap(cells -> TableWords.of(cells, false));
    }

    /** The same, only for a table that begins with a row of headings. */
    static Optional<List<Told>> readHeaded(List<Piece> pieces) {
        return cells(pieces).filter(OpenTables::isTable).flatMap(TableWords::ofHeaded);
    }

    private static Optional<List<List<Cell>>> cells(List<Piece> pieces) {
        List<Chunk> chunks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Chunk chunk)) {
                return Optional.empty();
            }
            chunks.add(chunk);
        }
        List<Double> edges = edges(chunks);
        if (edges.size() < 3) {
            return Optional.empty();
        }
        return Optional.of(CellText.of(new Grid(rows(chunks, edges), edges.getFirst(), edges.getLast(),
                Piece.top(chunks), Piece.bottom(chunks), edges)));
    }

    /** Where the columns begin: after each stretch across the page where nothing stands. */
    private static List<Double> edges(List<Chunk> chunks) {
        List<Chunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(Chunk::x0));
        List<Double> edges = new ArrayList<>(List.of(sorted.getFirst().x0()));
        double end = sorted.getFirst().x1();
        for (Chunk chunk : sorted) {
            if (chunk.x0() > end + NARROWEST) {
                edges.add(chunk.x0());
            }
            end = Math.max(end, chunk.x1());
        }
        edges.add(end);
        return edges;
    }

    private static int column(Chunk chunk, List<Double> edges) {
        int column = 0;
        while (column < edges.size() - 2 && chunk.x0() >= edges.get(column + 1) - 0.1) {
            column++;
        }
        return column;
    }

    private static List<List<List<Piece>>> rows(List<Chunk> chunks, List<Double> edges) {
        List<List<Chunk>> columns = new ArrayList<>();
        for (int c = 0; c < edges.size() - 1; c++) {
            columns.add(new ArrayList<>());
        }
        chunks.forEach(chunk -> columns.get(column(chunk, edges)).add(chunk));
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (List<List<Chunk>> row : TableRows.of(columns, edges)) {
            List<List<Piece>> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(new ArrayList<>(cell)));
            rows.add(cells);
        }
        return rows;
    }

    private static boolean isTable(List<List<Cell>> rows) {
        long both = rows.stream().filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() > 1).count();
        if (rows.size() == 1) {
            return rows.getFirst().stream().filter(cell -> cell.text().endsWith(":")).count() * 2 == rows.getFirst().size();
        }
        if (rows.getFirst().size() > 2) {
            return both * 2 > rows.size();
        }
        boolean colons = rows.stream().map(List::getFirst).filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.text().endsWith(":"));
        long pairsInside = rows.stream().filter(row -> row.getLast().text().matches("[\\p{L} .]{2,25}:\\s.*")).count();
        return colons || both >= 2 && both * 3 >= rows.size() * 2 && pairsInside * 3 < rows.size();
    }
}
