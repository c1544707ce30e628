package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one column that follow each other closely.
 *
 * @param column from 0
 * @param chunks from top to bottom
 */
record TableCell(int column, List<Chunk> chunks) {

    double top() {
        return Piece.top(chunks);
    }

    double bottom() {
        return Piece.bottom(chunks);
    }

    private boolean isBeside(TableCell other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        return column != other.column && shared > 0.3 * Math.min(bottom() - top(), other.bottom() - other.top());
    }

    /** The cells in groups: those that share some height with each other, at once or through a third. */
    static List<List<TableCell>> bands(List<TableCell> cells) {
        List<List<TableCell>> bands = new ArrayList<>();
        for (TableCell cell : cells) {
            List<TableCell> joined = new ArrayList<>(List.of(cell));
            bands.removeIf(band -> {
                boolean touches = band.stream().anyMatch(cell::isBeside);
                if (touches) {
                    joined.addAll(band);
                }
                return touches;
            });
            bands.add(joined);
        }
        return bands;
    }
}
