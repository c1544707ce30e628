package org.plainletter.intake;

import java.awt.geom.Area;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.Mark.Hiding;

/** Draws a page into nothing and keeps every character with its place, and whether it is drawn so that it can be seen. */
final class PageScanner extends PaintRecorder {

    /** Points; smaller text is not read by anybody. */
    private static final double SMALLEST = 1;

    private final List<Mark> marks = new ArrayList<>();
    private final Set<COSStream> checked = new HashSet<>();
    private final Deque<Sequence> open = new ArrayDeque<>();
    private final Layers layers;
    private final Budget budget;
    private int layersOff;
    private boolean otherWords;

    private record Sequence(@Nullable String actualText, int firstMark, boolean off) {}

    PageScanner(PDPage page, Layers layers, Budget budget) {
        super(page, budget);
        this.layers = layers;
        this.budget = budget;
    }

    /** Goes through the page and what is laid over it. */
    void scan() throws IOException {
        StreamLimit.check(getPage().getCOSObject().getDictionaryObject(COSName.CONTENTS));
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (isText(annotation)) {
                showAnnotation(annotation);
            }
        }
    }

    private static boolean isText(PDAnnotation annotation) {
        String kind = annotation.getSubtype();
        return !annotation.isHidden() && !annotation.isNoView()
                && ("Widget".equals(kind) || "FreeText".equals(kind) || "Stamp".equals(kind));
    }

    List<Mark> marks() {
        return marks;
    }

    /** Whether the file offers machines other words than it draws. */
    boolean hasOtherWords() {
        return otherWords;
    }

    @Override
    boolean isLayerOff() {
        return layersOff > 0;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!layers.isOff(form.getCOSObject().getDictionaryObject(COSName.OC))) {
            check(form);
            super.showForm(form);
        }
    }

    /** Each form is unpacked once to see its size; what it costs to draw it again and again is counted. */
    private void check(PDFormXObject form) throws IOException {
        budget.form();
        if (checked.add(form.getCOSObject())) {
            StreamLimit.check(form.getCOSObject());
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (!layers.isOff(form.getCOSObject().getDictionaryObject(COSName.OC))) {
            check(form);
            super.showTransparencyGroup(form);
        }
    }

    @Override
    protected void processType3Stream(PDType3CharProc character, Matrix place) {
        // What a drawn character looks like inside does not matter: its place and its Unicode are known.
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) {
        budget.glyph();
        String unicode = font.toUnicode(code);
        var end = place.transformPoint(advance.getX(), advance.getY());
        boolean type3 = font instanceof PDType3Font;
        double size = Math.hypot(place.getShearX(), place.getScaleY());
        if (type3 && (size < 3 || size > 100)) {
            size = Math.max(3, 2 * Math.hypot(end.x - place.getTranslateX(), end.y - place.getTranslateY()));
        }
        marks.add(new Mark(nextOrder(), unicode == null ? "" : unicode, place.getTranslateX(), place.getTranslateY(),
                end.x, end.y, size, Faces.isBold(font) || isThickened(size), colour(), hiding(place, size)));
    }

    /** Filled and outlined in the same colour: how some programs make bold. */
    private boolean isThickened(double size) {
        PDGraphicsState state = getGraphicsState();
        return state.getTextState().getRenderingMode() == RenderingMode.FILL_STROKE
                && transformWidth(state.getLineWidth()) > size / 60;
    }

    private int colour() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        return Colours.rgb(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
    }

    private Hiding hiding(Matrix place, double size) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (isLayerOff() || size < SMALLEST) {
            return Hiding.NOT_SHOWN;
        }
        double opacity = Math.max(mode.isFill() ? state.getNonStrokeAlphaConstant() : 0,
                mode.isStroke() ? state.getAlphaConstant() : 0);
        if (!mode.isFill() && !mode.isStroke()) {
            return Hiding.INVISIBLE_MODE;
        }
        if (opacity < 0.05) {
            return Hiding.NOT_SHOWN;
        }
        Area clip = state.getCurrentClippingPath();
        // A little above the baseline, and at the baseline: a clip may cut close.
        var middle = place.transformPoint(0.2f, 0.3f);
        var foot = place.transformPoint(0.2f, 0.05f);
        boolean shown = clip.contains(middle.x, middle.y) || clip.contains(foot.x, foot.y);
        return shown ? Hiding.NOT : Hiding.NOT_SHOWN;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean off = COSName.OC.equals(tag) && layers.isOff(properties);
        String words = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Sequence(words, marks.size(), off));
        layersOff += off ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.isEmpty()) {
            return;
        }
        Sequence sequence = open.pop();
        layersOff -= sequence.off() ? 1 : 0;
        if (sequence.actualText() != null) {
            StringBuilder drawn = new StringBuilder();
            marks.subList(sequence.firstMark(), marks.size()).forEach(mark -> drawn.append(mark.text()));
            String shown = letters(drawn.toString());
            String said = letters(sequence.actualText());
            otherWords |= !shown.isEmpty() && !said.isEmpty() && !shown.equals(said);
        }
    }

    private static String letters(String text) {
        return CleanText.of(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
