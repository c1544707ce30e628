package org.plainletter.intake;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * Something painted on the page over an area.
 *
 * @param order when, among everything that is drawn on the page
 * @param area where, in the file's own coordinates
 * @param bounds the rectangle around it
 * @param rgb its colour as red, green, blue in 0 to 255; {@link #UNKNOWN} for a picture or a shading
 * @param covers whether nothing under it can be seen
 */
record Paint(int order, Shape area, Rectangle2D bounds, int rgb, boolean covers) {

    static final int UNKNOWN = -1;
    static final int WHITE = 0xFFFFFF;

    boolean contains(double x, double y) {
        return bounds.contains(x, y) && area.contains(x, y);
    }
}
