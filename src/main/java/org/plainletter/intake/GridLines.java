package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * The lines of one table.
 *
 * @param xs where its columns begin, and where the last one ends
 * @param ys where its rows begin, and where the last one ends
 * @param rulings the lines themselves: where one is missing, two cells are one
 */
record GridLines(List<Double> xs, List<Double> ys, List<Ruling> rulings) {

    private static final double NEAR = 3;

    /** Lines that run across only, or down only, make no table: the result then has no row or no column. */
    static GridLines of(List<Ruling> rulings) {
        List<Ruling> across = rulings.stream().filter(Ruling::isHorizontal).toList();
        List<Ruling> down = rulings.stream().filter(ruling -> !ruling.isHorizontal()).toList();
        if (across.isEmpty() || down.isEmpty()) {
            return new GridLines(List.of(), List.of(), rulings);
        }
        TreeSet<Double> xs = new TreeSet<>();
        TreeSet<Double> ys = new TreeSet<>();
        down.forEach(ruling -> xs.add((ruling.x0() + ruling.x1()) / 2));
        across.forEach(ruling -> ys.add((ruling.y0() + ruling.y1()) / 2));
        across.forEach(ruling -> Collections.addAll(xs, ruling.x0(), ruling.x1()));
        down.forEach(ruling -> Collections.addAll(ys, ruling.y0(), ruling.y1()));
        return new GridLines(apart(xs), apart(ys), rulings);
    }

    private static List<Double> apart(TreeSet<Double> sorted) {
        List<Double> apart = new ArrayList<>();
        for (double value : sorted) {
            if (apart.isEmpty() || value - apart.getLast() > NEAR) {
                apart.add(value);
            }
        }
        return apart;
    }

    int rows() {
        return ys.size() - 1;
    }

    int columns() {
        return xs.size() - 1;
    }

    boolean holds(Piece piece) {
        double x = piece.x0() + Math.min(2, (piece.x1() - piece.x0()) / 2);
        double y = (piece.top() + piece.bottom()) / 2;
        return x > xs.getFirst() - 1 && piece.x1() < xs.getLast() + NEAR && y > ys.getFirst() && y < ys.getLast();
    }

    /** The pieces in their cells; a cell over several columns or rows is the first of them. */
    Grid grid(List<Piece> pieces) {
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (int r = 0; r < rows(); r++) {
            List<List<Piece>> row = new ArrayList<>();
            for (int c = 0; c < columns(); c++) {
                row.add(new ArrayList<>());
            }
            rows.add(row);
        }
        for (Piece piece : pieces) {
            int r = index(ys, (piece.top() + piece.bottom()) / 2);
            int c = index(xs, piece.x0() + Math.min(2, (piece.x1() - piece.x0()) / 2));
            while (c > 0 && !hasDown(xs.get(c), middle(ys, r))) {
                c--;
            }
            while (r > 0 && !hasAcross(ys.get(r), middle(xs, c))) {
                r--;
            }
            rows.get(r).get(c).add(piece);
        }
        return new Grid(rows, xs.getFirst(), xs.getLast(), ys.getFirst(), ys.getLast(), xs);
    }

    private static int index(List<Double> edges, double at) {
        int i = 0;
        while (i < edges.size() - 2 && edges.get(i + 1) <= at) {
            i++;
        }
        return i;
    }

    private static double middle(List<Double> edges, int i) {
        return (edges.get(i) + edges.get(i + 1)) / 2;
    }

    private boolean hasDown(double x, double y) {
        return rulings.stream().anyMatch(line -> !line.isHorizontal() && Math.abs((line.x0() + line.x1()) / 2 - x) <= NEAR
                && line.y0() - NEAR <= y && y <= line.y1() + NEAR);
    }

    private boolean hasAcross(double y, double x) {
        return rulings.stream().anyMatch(line -> line.isHorizontal() && Math.abs((line.y0() + line.y1()) / 2 - y) <= NEAR
                && line.x0() - NEAR <= x && x <= line.x1() + NEAR);
    }
}
