package org.plainletter.intake;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the file's coordinates into those of the page as it is shown: from the top left corner, the right way up. */
final class PageFrame {

    private static final double SHORTEST_RULING = 8;
    private static final double LARGEST_DOT = 6.5;

    /** Kept until lines are joined: seen at the end of a line, it parts a word that is one. */
    private static final String SOFT_HYPHEN = "\u00AD";

    private final PDRectangle crop;
    private final int quarterTurns;

    PageFrame(PDPage page) {
        this.crop = page.getCropBox();
        this.quarterTurns = Math.floorMod(page.getRotation() / 90, 4);
    }

    /** The visible part of the page, in the file's coordinates. */
    Rectangle2D box() {
        return new Rectangle2D.Double(
                crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    }

    /** The page, and for each direction in which some text runs up, down or upside down a page of its own. */
    List<PageContent> place(int number, List<Mark> marks, PageScanner scanner) {
        List<PageContent> pages = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Mark mark : marks) {
                if (direction(mark) == turn) {
                    glyphs.add(glyph(mark, turn));
                }
            }
            if (turn == 0 || !glyphs.isEmpty()) {
                boolean wide = (quarterTurns + turn) % 2 == 1;
                pages.add(new PageContent(number, wide ? crop.getHeight() : crop.getWidth(),
                        wide ? crop.getWidth() : crop.getHeight(), glyphs, rulings(scanner, turn), dots(scanner, turn)));
            }
        }
        return pages;
    }

    /** Quarter turns from upright, or -1 for slanted text, which is a stamp across the page and not the letter. */
    private int direction(Mark mark) {
        Point2D from = turned(mark.x(), mark.y(), 0);
        Point2D to = turned(mark.endX(), mark.endY(), 0);
        double angle = Math.toDegrees(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
        long turn = Math.round(angle / 90);
        return Math.abs(angle - 90 * turn) > 10 ? -1 : (int) Math.floorMod(-turn, 4L);
    }

    private Glyph glyph(Mark mark, int turn) {
        Point2D from = turned(mark.x(), mark.y(), turn);
        Point2D to = turned(mark.endX(), mark.endY(), turn);
        String text = mark.text().isEmpty() ? "\uFFFD" : mark.text();
        String clean = text.isBlank() ? " " : text.equals(SOFT_HYPHEN) ? text : CleanText.of(text);
        return new Glyph(clean, Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX()), from.getY(),
                mark.size(), mark.bold());
    }

    private List<Ruling> rulings(PageScanner scanner, int turn) {
        List<Ruling> rulings = new ArrayList<>();
        for (Rectangle2D line : scanner.lines()) {
            add(rulings, line, turn);
        }
        return rulings;
    }

    private void add(List<Ruling> rulings, Rectangle2D line, int turn) {
        Ruling ruling = turned(line, turn);
        double thickness = Math.min(ruling.x1() - ruling.x0(), ruling.y1() - ruling.y0());
        if (ruling.length() >= SHORTEST_RULING && thickness < 3) {
            rulings.add(ruling);
        }
    }

    /** Bullets that are drawn and not written: about as high as wide, and smaller than a letter. */
    private List<Ruling> dots(PageScanner scanner, int turn) {
        return java.util.stream.Stream.concat(scanner.lines().stream(),
                        scanner.paints().stream().filter(paint -> paint.rgb() != Paint.WHITE).map(Paint::bounds))
                .filter(box -> Math.max(box.getWidth(), box.getHeight()) < LARGEST_DOT
                        && Math.min(box.getWidth(), box.getHeight()) > 1
                        && Math.abs(box.getWidth() - box.getHeight()) < 0.3 * box.getWidth())
                .map(box -> turned(box, turn)).toList();
    }

    private Ruling turned(Rectangle2D box, int turn) {
        Point2D a = turned(box.getMinX(), box.getMinY(), turn);
        Point2D b = turned(box.getMaxX(), box.getMaxY(), turn);
        return new Ruling(Math.min(a.getX(), b.getX()), Math.min(a.getY(), b.getY()),
                Math.max(a.getX(), b.getX()), Math.max(a.getY(), b.getY()));
    }

    /** The point on the page as it is shown, turned clockwise by further quarters. */
    private Point2D turned(double x, double y, int turn) {
        double right = x - crop.getLowerLeftX();
        double up = y - crop.getLowerLeftY();
        double w = crop.getWidth();
        double h = crop.getHeight();
        return switch ((quarterTurns + turn) % 4) {
            case 0 -> new Point2D.Double(right, h - up);
            case 1 -> new Point2D.Double(up, right);
            case 2 -> new Point2D.Double(w - right, up);
            default -> new Point2D.Double(h - up, w - right);
        };
    }
}
