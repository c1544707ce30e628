package org.plainletter.improve;

import java.util.List;
import java.util.Locale;
import org.plainletter.improve.EvidenceStory.Step;
import org.plainletter.tuning.Rules;

/** Draws how the e-value of a trial went, pair by pair, on a scale where each line is ten times the one below it. */
final class EvidencePlot {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int TOP = 20;
    private static final int BOTTOM = 50;
    private static final int FEWEST = 20;
    private static final double LOWEST = 0.01;
    private static final String INK = "#16262b";
    private static final String LINE = "#0e4a5c";
    private static final String GRID = "#c9d5d8";

    private final List<Step> steps;
    private final double top;
    private final int pairs;

    private EvidencePlot(EvidenceStory story) {
        steps = story.steps();
        top = Math.max(100, steps.stream().mapToDouble(step -> step.evidence().e()).max().orElse(1));
        pairs = Math.max(FEWEST, steps.size());
    }

    /** As an SVG picture. */
    static String svg(EvidenceStory story) {
        return new EvidencePlot(story).svg();
    }

    private String svg() {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"16\" fill=\"" + INK + "\">"
                + "<title>How sure we are, after each pair</title><rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#ffffff\"/>");
        for (double e = LOWEST; e <= top * 1.01; e *= 10) {
            svg.append(line(e, GRID, "")).append(text(LEFT - 8, y(e) + 5, "end", e < 1 ? String.format(Locale.UK, "%.2f", e).replaceFirst("0$", "") : String.format(Locale.UK, "%,.0f", e)));
        }
        svg.append(line(Rules.EVIDENCE, LINE, " stroke-dasharray=\"6 4\"")).append(text(WIDTH - RIGHT, y(Rules.EVIDENCE) - 6, "end", Math.round(Rules.EVIDENCE) + ": better, not luck"));
        svg.append("<polyline fill=\"none\" stroke=\"").append(LINE).append("\" stroke-width=\"3\" points=\"").append(point(0, 1));
        for (int i = 0; i < steps.size(); i++) {
            svg.append(' ').append(point(i + 1, steps.get(i).evidence().e()));
        }
        svg.append("\"/>").append(text(LEFT, HEIGHT - 15, "start", "0")).append(text(WIDTH - RIGHT, HEIGHT - 15, "end", pairs + " pairs and changes"));
        return svg.append("</svg>").toString();
    }

    private String line(double e, String colour, String dashes) {
        return String.format(Locale.ROOT, "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"%s/>", LEFT, WIDTH - RIGHT, y(e), y(e), colour, dashes);
    }

    private static String text(double x, double y, String anchor, String words) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
    }

    private String point(int step, double e) {
        return String.format(Locale.ROOT, "%.1f,%.1f", LEFT + (double) step / pairs * (WIDTH - LEFT - RIGHT), y(e));
    }

    private double y(double e) {
        double share = Math.log10(Math.max(e, LOWEST) / LOWEST) / Math.log10(top / LOWEST);
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
}
