package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Finds the tables and boxes that are drawn with lines, and puts what stands in them into their cells. */
final class RuledTables {

    /** Points; lines that miss each other by less touch. */
    private static final double NEAR = 3;
    private static final int MOST_RULINGS = 4000;

    private RuledTables() {}

    /** The pieces of the page: each table or box that holds text, and the text outside them. */
    static List<Piece> gather(List<Ruling> rulings, List<Chunk> chunks) {
        List<Piece> pieces = new ArrayList<>(chunks);
        if (rulings.size() > MOST_RULINGS) {
            return pieces;
        }
        List<List<Ruling>> groups = touching(rulings);
        groups.sort(Comparator.comparingDouble(RuledTables::extent));
        for (List<Ruling> group : groups) {
            GridLines lines = GridLines.of(group);
            if (lines.rows() >= 1 && lines.columns() >= 1) {
                place(lines, pieces);
            }
        }
        return pieces;
    }

    private static void place(GridLines lines, List<Piece> pieces) {
        List<Piece> inside = new ArrayList<>();
        for (Piece piece : pieces) {
            if (lines.holds(piece)) {
                inside.add(piece);
            }
        }
        if (!inside.isEmpty() && (inside.size() > 1 || lines.rows() * lines.columns() > 1)) {
            pieces.removeAll(inside);
            pieces.add(lines.grid(inside));
        }
    }

    private static double extent(List<Ruling> group) {
        double x0 = group.stream().mapToDouble(Ruling::x0).min().orElse(0);
        double x1 = group.stream().mapToDouble(Ruling::x1).max().orElse(0);
        double y0 = group.stream().mapToDouble(Ruling::y0).min().orElse(0);
        double y1 = group.stream().mapToDouble(Ruling::y1).max().orElse(0);
        return (x1 - x0) * (y1 - y0);
    }

    /** Lines that touch each other belong to one table. */
    private static List<List<Ruling>> touching(List<Ruling> rulings) {
        int[] group = new int[rulings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (touch(rulings.get(i), rulings.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        List<List<Ruling>> groups = new ArrayList<>();
        for (int root : new TreeSet<>(java.util.Arrays.stream(group).boxed().toList())) {
            List<Ruling> members = new ArrayList<>();
            for (int i = 0; i < group.length; i++) {
                if (root(group, i) == root) {
                    members.add(rulings.get(i));
                }
            }
            if (!members.isEmpty()) {
                groups.add(members);
            }
        }
        return groups;
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Ruling a, Ruling b) {
        return a.x0() <= b.x1() + NEAR && b.x0() <= a.x1() + NEAR && a.y0() <= b.y1() + NEAR && b.y0() <= a.y1() + NEAR;
    }
}
