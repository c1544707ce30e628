package org.plainletter.intake;

import java.util.Collection;

/** Something with a place on the page; points from the top left corner. */
sealed interface Piece permits Chunk, Grid {

    /** Its left edge. */
    double x0();

    /** Its right edge. */
    double x1();

    /** Its upper edge. */
    double top();

    /** Its lower edge. */
    double bottom();

    /** Whether the two share a good part of their height. */
    default boolean isBeside(Piece other) {
        double shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        return shared > 0.35 * Math.min(bottom() - top(), other.bottom() - other.top());
    }

    /** The right edge of the rightmost. */
    static double right(Collection<? extends Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::x1).max().orElse(0);
    }

    /** The left edge of the leftmost. */
    static double left(Collection<? extends Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::x0).min().orElse(0);
    }

    /** The upper edge of the topmost. */
    static double top(Collection<? extends Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::top).min().orElse(0);
    }

    /** The lower edge of the lowest. */
    static double bottom(Collection<? extends Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::bottom).max().orElse(0);
    }
}
