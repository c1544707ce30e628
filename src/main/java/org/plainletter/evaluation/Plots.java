package org.plainletter.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The report's plots, drawn as SVG. Each says its figures in words where the pointer rests and to a screen reader. */
final class Plots {

    private static final int WIDTH = 640;
    private static final int LEFT = 250;
    private static final int ROW = 16;
    private static final int LONGEST_BAR = 40;

    private Plots() {}

    /** A bar for each file: which part of its must-facts is kept. The worst stand first. */
    static String kept(List<Specimen> specimens) {
        var sorted = specimens.stream().sorted(Comparator.comparingDouble(Plots::share).thenComparing(Specimen::name)).toList();
        var drawing = new StringBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            Specimen specimen = sorted.get(i);
            double full = (WIDTH - LEFT - 10) * share(specimen);
            String title = String.format(Locale.UK, "%s: %d of %d", specimen.name(), specimen.score().mustsKept(), specimen.score().musts());
            drawing.append(label(specimen.name(), i)).append(bar(new Bar(LEFT, i, full, specimen.score().complete() ? "good" : "poor"), title));
        }
        return svg("Must-facts kept, file by file. Green: the letter is complete.", sorted.size() * ROW + 4, drawing);
    }

    private static double share(Specimen specimen) {
        return specimen.score().musts() == 0 ? 1 : (double) specimen.score().mustsKept() / specimen.score().musts();
    }

    /** A line for each file from its grade level before to the one after. */
    static String grades(List<Specimen> specimens) {
        var read = specimens.stream().filter(specimen -> specimen.trail() != null).toList();
        var drawing = new StringBuilder();
        for (int i = 0; i < read.size(); i++) {
            var plain = read.get(i).path().orElseThrow().plain();
            double before = plain.source().readability().fleschKincaidGrade();
            double after = plain.rewrite().readability().fleschKincaidGrade();
            int y = i * ROW + ROW / 2;
            drawing.append(label(read.get(i).name(), i)).append(String.format(Locale.UK,
                    "<g><title>%s: %.1f before, %.1f after</title><line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/><circle class=\"old\" cx=\"%.1f\" cy=\"%d\" r=\"4\"/><circle class=\"new\" cx=\"%.1f\" cy=\"%d\" r=\"4\"/></g>",
                    Html.escaped(read.get(i).name()), before, after, grade(before), grade(after), y, y, grade(before), y, grade(after), y));
        }
        int height = read.size() * ROW + 4;
        double aim = grade(5);
        drawing.append(String.format(Locale.UK, "<line class=\"aim\" x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\"/>", aim, aim, height));
        return svg("Grade level before (hollow) and after (full), from 0 to 16. The line is the aim: 5.", height, drawing);
    }

    private static double grade(double grade) {
        return LEFT + Math.clamp(grade, 0, 16) / 16 * (WIDTH - LEFT - 10);
    }

    /** How many sentences have how many words. */
    static String lengths(List<Specimen> specimens) {
        var counts = new TreeMap<Integer, Integer>();
        specimens.forEach(specimen -> specimen.shown().sentences().forEach(sentence -> counts.merge(Math.min(LONGEST_BAR, sentence.words()), 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var drawing = new StringBuilder();
        IntStream.rangeClosed(1, LONGEST_BAR).forEach(words -> {
            int count = counts.getOrDefault(words, 0);
            double height = 140.0 * count / most;
            drawing.append(String.format(Locale.UK, "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"13\" height=\"%.1f\"><title>%s words: %d sentences</title></rect>",
                    words <= ShownText.LONGEST ? "good" : "poor", words * 15, 145 - height, height, words == LONGEST_BAR ? words + " or more" : String.valueOf(words), count));
            drawing.append(words % 5 == 0 ? "<text x=\"" + words * 15 + "\" y=\"160\">" + words + "</text>" : "");
        });
        return svg("Words in the sentences of the rewrites. Green: 15 or fewer.", 165, drawing);
    }

    /** A bar of one plot: where it begins, in which row it is, how long it is, and its class. */
    record Bar(double left, int row, double length, String look) {}

    /** A bar with the words that it stands for. */
    static String bar(Bar bar, String title) {
        return String.format(Locale.UK, "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"><title>%s</title></rect>",
                bar.look(), bar.left(), bar.row() * ROW + 2, Math.max(1, bar.length()), ROW - 4, Html.escaped(title));
    }

    private static String label(String name, int row) {
        return "<text x=\"" + (LEFT - 6) + "\" y=\"" + (row * ROW + ROW - 4) + "\" text-anchor=\"end\">" + Html.escaped(name.length() > 44 ? name.substring(0, 43) + "…" : name) + "</text>";
    }

    private static String svg(String caption, int height, CharSequence drawing) {
        return "<figure><figcaption>" + Html.escaped(caption) + "</figcaption><svg role=\"img\" aria-label=\"" + Html.escaped(caption) + "\" viewBox=\"0 0 " + WIDTH + " " + height + "\">"
                + drawing + "</svg></figure>\n";
    }
}
