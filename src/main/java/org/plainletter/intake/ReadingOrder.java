package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the pieces of a page into the order in which they are read: columns one after the other, tables by row. */
final class ReadingOrder {

    private static final int MAIN = 0;
    /** Times its height: a wider space above a line begins a new group of rows. */
    private static final double GROUP_GAP = 1.3;

    private int columns;

    /** A page; lines of the main column of all pages may be joined. */
    List<Item> read(List<Piece> pieces, int page) {
        List<Item> items = new ArrayList<>();
        new Region(page, MAIN, Piece.right(pieces)).read(pieces, items);
        return items;
    }

    private final class Region {

        private final int page;
        private final int column;
        private final double limit;

        Region(int page, int column, double limit) {
            this.page = page;
            this.column = column;
            this.limit = limit;
        }

        void read(List<Piece> pieces, List<Item> items) {
            List<Piece> left = new ArrayList<>(pieces);
            left.sort(Comparator.<Piece>comparingDouble(Piece::top).thenComparingDouble(Piece::x0));
            List<Piece> alone = new ArrayList<>();
            while (!left.isEmpty()) {
                Piece first = leftmostBeside(left);
                if (left.stream().anyMatch(piece -> isRightBeside(piece, first))) {
                    Columns columns = Columns.from(first, left);
                    left.removeAll(columns.all());
                    columns = columns.withAbove(alone);
                    alone.removeAll(columns.all());
                    alone.forEach(piece -> readOne(piece, items));
                    alone.clear();
                    readColumns(columns, items);
                } else {
                    left.remove(first);
                    alone.add(first);
                }
            }
            alone.forEach(piece -> readOne(piece, items));
        }

        private Piece leftmostBeside(List<Piece> pieces) {
            Piece first = pieces.getFirst();
            for (Piece piece : pieces) {
                if (isRightBeside(first, piece)) {
                    first = piece;
                }
            }
            return first;
        }

        private boolean isRightBeside(Piece piece, Piece of) {
            return piece != of && piece.isBeside(of) && piece.x0() >= of.x1() - 0.5;
        }

        private void readOne(Piece piece, List<Item> items) {
            switch (piece) {
                case Chunk chunk -> items.add(new Item.Line(chunk, page, column, limit));
                case Grid grid -> readGrid(grid, items);
            }
        }

        private void readGrid(Grid grid, List<Item> items) {
            boolean nested = grid.rows().stream().flatMap(List::stream).flatMap(List::stream)
                    .anyMatch(Grid.class::isInstance);
            Optional<List<Told>> rows = nested ? Optional.empty() : TableWords.of(CellText.of(grid), true);
            if (rows.isPresent()) {
                rows.get().forEach(row -> items.add(new Item.Row(row.kind(), row.text(), page)));
                return;
            }
            for (List<List<Piece>> row : grid.rows()) {
                for (int c = 0; c < row.size(); c++) {
                    double right = grid.edges().get(c + 1);
                    double padding = Math.clamp(Piece.left(row.get(c)) - grid.edges().get(c), 0, 10);
                    new Region(page, ++columns, Math.max(right - padding, Piece.right(row.get(c)))).read(row.get(c), items);
                }
            }
        }

        private void readColumns(Columns columns, List<Item> items) {
            List<Piece> below = columns.below();
            List<Piece> table = columns.all();
            table.removeAll(below);
            Optional<List<Told>> whole = OpenTables.readHeaded(table).or(() -> OpenTables.read(table));
            if (whole.isPresent()) {
                whole.get().forEach(row -> items.add(new Item.Row(row.kind(), row.text(), page)));
                below.forEach(piece -> readOne(piece, items));
                return;
            }
            List<Piece> untold = new ArrayList<>();
            for (List<Piece> group : groups(columns.all())) {
                Optional<List<Told>> rows = OpenTables.read(group);
                if (rows.isPresent()) {
                    readSides(columns, untold, items);
                    rows.get().forEach(row -> items.add(new Item.Row(row.kind(), row.text(), page)));
                } else {
                    untold.addAll(group);
                }
            }
            readSides(columns, untold, items);
        }

        private void readSides(Columns sides, List<Piece> pieces, List<Item> items) {
            List<Piece> left = pieces.stream().filter(sides.left()::contains).toList();
            List<Piece> right = pieces.stream().filter(sides.right()::contains).toList();
            double edge = right.isEmpty() ? limit : Piece.left(right) - 6;
            new Region(page, right.isEmpty() ? column : ++columns, isProse(left) ? Piece.right(left) : edge)
                    .read(left, items);
            new Region(page, ++columns, isProse(right) ? Piece.right(right) : limit).read(right, items);
            pieces.clear();
        }

        /** Lines of running text end near the right edge more often than not. */
        private boolean isProse(List<Piece> pieces) {
            double right = Piece.right(pieces);
            double width = right - Piece.left(pieces);
            long full = pieces.stream().filter(piece -> piece.x1() > right - 0.15 * width).count();
            return pieces.size() >= 3 && full * 2 > pieces.size();
        }

        private List<List<Piece>> groups(List<Piece> pieces) {
            List<List<Piece>> groups = new ArrayList<>();
            double bottom = Double.NEGATIVE_INFINITY;
            for (Piece piece : pieces) {
                if (groups.isEmpty() || piece.top() - bottom > GROUP_GAP * Math.min(14, piece.bottom() - piece.top())) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(piece);
                bottom = Math.max(bottom, piece.bottom());
            }
            return groups;
        }
    }
}
