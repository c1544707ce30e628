package org.plainletter.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters that stand together on a line, with no wide gap between them.
 *
 * @param text with single spaces
 * @param marker the bullet or number that it began with, without which {@code text} is; null if none
 * @param x0 where it begins, the marker included
 * @param textX where its text begins
 * @param x1 where it ends
 * @param baseline where it stands
 * @param size of most of its characters
 * @param bold whether all its words are bold
 * @param firstWord the width of its first word
 */
record Chunk(String text, @Nullable Marker marker, double x0, double textX, double x1, double baseline, double size,
        boolean bold, double firstWord) implements Piece {

    @Override
    public double top() {
        return baseline - 0.75 * size;
    }

    @Override
    public double bottom() {
        return baseline + 0.22 * size;
    }

    /** With its marker, as it reads on the page. */
    String whole() {
        return marker == null ? text : marker.text() + " " + text;
    }
}
