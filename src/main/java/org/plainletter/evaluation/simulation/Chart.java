package org.plainletter.evaluation.simulation;

import java.util.List;
import java.util.Locale;
import org.plainletter.evaluation.Html;

/**
 * Lines over a common scale, drawn as SVG.
 *
 * @param caption what it shows, in a sentence
 * @param across what the scale below counts
 * @param top the highest figure that is drawn
 * @param share whether the figures are shares
 * @param lines the lines
 */
record Chart(String caption, String across, double top, boolean share, List<Line> lines) {

    private static final int LEFT = 50;
    private static final int RIGHT = 470;
    private static final int BOTTOM = 240;
    private static final int HIGHEST = 10;
    private static final int DIVISIONS = 5;
    private static final List<String> COLOURS = List.of("#1d7a4f", "#c2410c", "#4b6bd6", "#8a5a00");
    private static final List<String> DASHES = List.of("", "6 3", "2 3", "9 3 2 3");

    /**
     * A line.
     *
     * @param name what it is
     * @param values its figures, at 1, 2, 3 … of the scale below
     */
    record Line(String name, double[] values) {}

    String svg() {
        int longest = lines.stream().mapToInt(line -> line.values().length).max().orElse(1);
        var drawing = new StringBuilder();
        for (int i = 0; i <= DIVISIONS; i++) {
            double value = top * i / DIVISIONS;
            double x = LEFT + (double) (RIGHT - LEFT) * i / DIVISIONS;
            drawing.append(format("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT, RIGHT, y(value), y(value),
                    LEFT - 6, y(value) + 3, share ? Math.round(100 * value) + "%" : format("%.4s", value)));
            drawing.append(format("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>", x, BOTTOM + 15, Math.round((double) longest * i / DIVISIONS)));
        }
        drawing.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", (LEFT + RIGHT) / 2, BOTTOM + 32, Html.escaped(across)));
        for (int i = 0; i < lines.size(); i++) {
            drawing.append(line(i, longest));
        }
        return "<figure><figcaption>" + Html.escaped(caption) + "</figcaption><svg role=\"img\" aria-label=\"" + Html.escaped(caption) + "\" viewBox=\"0 0 640 280\">" + drawing + "</svg></figure>\n";
    }

    private String line(int number, int longest) {
        Line line = lines.get(number);
        var points = new StringBuilder();
        int step = Math.max(1, line.values().length / 300);
        for (int i = 0; i < line.values().length; i += step) {
            points.append(format("%.1f,%.1f ", LEFT + (double) (RIGHT - LEFT) * (i + 1) / longest, y(line.values()[i])));
        }
        double last = line.values()[line.values().length - 1];
        String look = format("fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"", COLOURS.get(number % COLOURS.size()), DASHES.get(number % DASHES.size()));
        int row = HIGHEST + 10 + 16 * number;
        return "<polyline points=\"" + points.toString().strip() + "\" " + look + "><title>" + Html.escaped(line.name()) + ": " + (share ? format("%.1f%%", 100 * last) : format("%.2f", last))
                + " in the end</title></polyline><path d=\"M" + (RIGHT + 10) + " " + row + "h22\" " + look + "/><text x=\"" + (RIGHT + 38) + "\" y=\"" + (row + 3) + "\">" + Html.escaped(line.name()) + "</text>";
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - HIGHEST) * Math.clamp(value, 0, top) / top;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.UK, pattern, values);
    }
}
