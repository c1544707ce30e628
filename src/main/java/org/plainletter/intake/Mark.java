package org.plainletter.intake;

/**
 * A character as the file draws it, in the file's own coordinates, before it is known whether it can be seen.
 *
 * @param order when it is drawn
 * @param text its characters; empty if the file does not say
 * @param x its origin
 * @param y its origin
 * @param endX where the next character would stand
 * @param endY where the next character would stand
 * @param size in points
 * @param bold whether its face is bold
 * @param rgb its colour
 * @param hidden why it is hidden as far as is known when it is drawn
 */
record Mark(int order, String text, double x, double y, double endX, double endY, double size, boolean bold, int rgb,
        Hiding hidden) {

    /** Ways to hide text. */
    enum Hiding {
        NOT,
        /** Drawn in the mode that leaves no trace, as under a scan. */
        INVISIBLE_MODE,
        /** Clipped, transparent, tiny, on a layer that is off, or not on the page. */
        NOT_SHOWN
    }

    /** A point in the middle of the character: a quarter of its size above the baseline. */
    double middleX() {
        return (x + endX) / 2 - (endY - y) / Math.max(advance(), 0.001) * size * 0.25;
    }

    double middleY() {
        return (y + endY) / 2 + (endX - x) / Math.max(advance(), 0.001) * size * 0.25;
    }

    double advance() {
        return Math.hypot(endX - x, endY - y);
    }
}
