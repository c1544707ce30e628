package org.plainletter.intake;

/** A straight line that is drawn on the page, across or down; points from the top left corner. */
record Ruling(double x0, double y0, double x1, double y1) {

    boolean isHorizontal() {
        return y1 - y0 <= x1 - x0;
    }

    double length() {
        return Math.max(x1 - x0, y1 - y0);
    }
}
