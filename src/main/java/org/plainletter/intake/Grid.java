package org.plainletter.intake;

import java.util.List;

/**
 * Pieces in rows and cells.
 *
 * @param rows the pieces of each cell of each row; all rows have the same number of cells
 * @param x0 its left edge
 * @param x1 its right edge
 * @param top its upper edge
 * @param bottom its lower edge
 * @param edges the edges of its columns, one more than columns
 */
record Grid(List<List<List<Piece>>> rows, double x0, double x1, double top, double bottom, List<Double> edges)
        implements Piece {}
