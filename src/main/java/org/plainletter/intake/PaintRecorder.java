package org.plainletter.intake;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Follows what a page draws besides text: areas that cover or lie behind text, lines, and what is clipped away. */
abstract class PaintRecorder extends PDFGraphicsStreamEngine {

    /** Areas thinner than this are lines. */
    private static final double THIN = 2.5;
    private static final double SMALL = 7;
    private static final int MOST_PAINTS = 20_000;
    /** A clip with more corners than this is taken as the rectangle around it. */
    private static final int MOST_CORNERS = 100;

    private final List<Paint> paints = new ArrayList<>();
    private final List<Rectangle2D> lines = new ArrayList<>();
    private final Budget budget;
    private final GeneralPath path = new GeneralPath();
    private int clipRule = -1;
    private int order;

    PaintRecorder(PDPage page, Budget budget) {
        super(page);
        this.budget = budget;
    }

    /** Whether what is drawn now belongs to a layer that is switched off. */
    abstract boolean isLayerOff();

    /** The next place in the order of drawing. */
    int nextOrder() {
        return order++;
    }

    List<Paint> paints() {
        return paints;
    }

    /** Thin areas and strokes, in the file's own coordinates. */
    List<Rectangle2D> lines() {
        return lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operator();
        super.processOperator(operator, operands);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Shape area = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        boolean solid = !image.isStencil() && getGraphicsState().getNonStrokeAlphaConstant() > 0.95;
        if (image instanceof PDImageXObject file) {
            COSBase mask = file.getCOSObject().getDictionaryObject(COSName.MASK);
            solid &= mask == null && !file.getCOSObject().containsKey(COSName.SMASK);
        }
        add(area, Paint.UNKNOWN, solid);
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipRule != -1) {
            path.setWindingRule(clipRule);
            if (corners(path) > MOST_CORNERS) {
                getGraphicsState().intersectClippingPath(new Area(path.getBounds2D()));
            } else {
                getGraphicsState().intersectClippingPath(path);
            }
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill(windingRule);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill(windingRule);
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {
        add(getGraphicsState().getCurrentClippingPath(), Paint.UNKNOWN, false);
    }

    private void fill(int windingRule) {
        path.setWindingRule(windingRule);
        PDGraphicsState state = getGraphicsState();
        boolean solid = state.getNonStrokeAlphaConstant() > 0.95 && state.getSoftMask() == null
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
        if (state.getNonStrokeAlphaConstant() < 0.05) {
            return;
        }
        add(new GeneralPath(path), solid ? Colours.rgb(state.getNonStrokingColor()) : Paint.UNKNOWN, solid);
    }

    private void stroke() {
        if (isLayerOff() || lines.size() > MOST_PAINTS) {
            return;
        }
        // An open circle may be a bullet; of others each straight piece of the outline is a line of its own.
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getWidth() < SMALL && bounds.getHeight() < SMALL) {
            lines.add(bounds);
            return;
        }
        double[] at = new double[6];
        Point2D from = new Point2D.Double();
        Point2D start = from;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            Point2D to = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
            if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                Rectangle2D line = new Rectangle2D.Double(from.getX(), from.getY(), 0, 0);
                line.add(to);
                lines.add(line);
            } else if (kind == PathIterator.SEG_MOVETO) {
                start = to;
            }
            from = to;
        }
    }

    private void add(Shape area, int rgb, boolean covers) {
        if (isLayerOff() || paints.size() > MOST_PAINTS) {
            return;
        }
        Area clip = getGraphicsState().getCurrentClippingPath();
        Rectangle2D bounds = area.getBounds2D().createIntersection(clip.getBounds2D());
        if (bounds.getWidth() < 0 || bounds.getHeight() < 0) {
            return;
        }
        if (bounds.getWidth() < THIN || bounds.getHeight() < THIN) {
            if (rgb != Paint.WHITE) {
                lines.add(bounds);
            }
        } else {
            paints.add(new Paint(nextOrder(), area, bounds, rgb, covers && corners(area) <= MOST_CORNERS));
        }
    }

    private static int corners(Shape shape) {
        int corners = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            corners++;
        }
        return corners;
    }
}
