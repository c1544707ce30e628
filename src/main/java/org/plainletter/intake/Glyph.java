package org.plainletter.intake;

/**
 * A character as it is seen on the page; points, from the top left corner of the visible page.
 *
 * @param text its characters, cleaned; a space for white space
 * @param x0 its left edge
 * @param x1 its right edge
 * @param baseline where it stands
 * @param size its size
 * @param bold whether it is set in a bold face
 */
record Glyph(String text, double x0, double x1, double baseline, double size, boolean bold) {

    boolean isSpace() {
        return text.isBlank();
    }

    double top() {
        return baseline - 0.75 * size;
    }

    double bottom() {
        return baseline + 0.22 * size;
    }

    double centreX() {
        return (x0 + x1) / 2;
    }
}
