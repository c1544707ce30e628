package org.plainletter.intake;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plainletter.intake.Mark.Hiding;

/** Keeps the characters of a page that a reader sees. */
final class Visibility {

    /** Of the page: a picture larger than this, under text in the invisible mode, is a scan that a machine has read. */
    private static final double SCAN_SHARE = 0.5;

    private final List<Paint> paints;
    private final Rectangle2D page;
    private final boolean scan;

    Visibility(List<Paint> paints, Rectangle2D page) {
        this.paints = paints;
        this.page = page;
        this.scan = paints.stream().anyMatch(paint -> paint.rgb() == Paint.UNKNOWN && paint.covers()
                && area(paint.bounds().createIntersection(page)) > SCAN_SHARE * area(page));
    }

    private static double area(Rectangle2D r) {
        return Math.max(0, r.getWidth()) * Math.max(0, r.getHeight());
    }

    List<Mark> visible(List<Mark> marks) {
        List<Mark> seen = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (isVisible(mark)) {
                seen.add(mark);
            }
        }
        return seen;
    }

    private boolean isVisible(Mark mark) {
        double x = mark.middleX();
        double y = mark.middleY();
        if (mark.hidden() == Hiding.NOT_SHOWN || !page.contains(x, y)) {
            return false;
        }
        if (mark.hidden() == Hiding.INVISIBLE_MODE) {
            return scan;
        }
        int behind = Paint.WHITE;
        for (Paint paint : paints) {
            if (paint.contains(x, y)) {
                if (paint.order() > mark.order() && paint.covers()) {
                    return false;
                }
                if (paint.order() < mark.order()) {
                    behind = paint.rgb();
                }
            }
        }
        return Colours.differ(mark.rgb(), behind);
    }
}
