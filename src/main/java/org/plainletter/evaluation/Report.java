package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a run: one file that calls nothing, for a screen of any width and for paper. */
final class Report {

    private final Options options;
    private final Gates gates;
    private final List<Measure> measures;
    private final Outcome outcome;

    Report(Options options, Gates gates, List<Measure> measures, Outcome outcome) {
        this.options = options;
        this.gates = gates;
        this.measures = measures;
        this.outcome = outcome;
    }

    /** The page. Holds letter text only if the options say so. */
    String html(List<Specimen> specimens, List<Change> changes) {
        String title = "Plain Letter: evaluation of " + options.set();
        return "<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + Html.escaped(title) + "</title><style>" + Html.style() + "</style></head><body>\n<h1>" + Html.escaped(title) + "</h1>\n<p>"
                + outcome.files().size() + " files of " + specimens.stream().map(Specimen::letter).distinct().count() + " fictional letters, written by: " + Html.escaped(options.engine())
                + ". Counts and formulas do not say what is plain. Only readers do.</p>\n" + figures() + changed(changes)
                + "<h2>Plots</h2>\n" + Plots.kept(specimens) + Plots.lengths(specimens) + Plots.grades(specimens)
                + "<h2>Facts by type</h2>\n" + new FactTypes(specimens).html() + "<h2>Letter by letter</h2>\n" + letters() + texts(specimens) + "</body></html>\n";
    }

    private String figures() {
        var rows = new ArrayList<List<String>>();
        for (Measure measure : measures) {
            double figure = outcome.figures().getOrDefault(measure.id(), Double.NaN);
            var gate = gates.of(measure.id());
            rows.add(List.of(Html.escaped(measure.name()) + "<small>" + Html.escaped(measure.blind()) + "</small>", Double.isNaN(figure) ? "none" : measure.summary().said(figure),
                    gate.map(aim -> aim(aim, measure, figure)).orElse(""), gate.map(aim -> held(aim, measure, figure)).orElse("")));
        }
        return "<h2>Figures</h2>\n<p>The aim is what has to be reached. What is held today is where the build stops: it is no aim. In small print stands what a measure can\u2019t see.</p>\n"
                + Html.table("Measures", List.of("Measure", "Figure", "Aim", "Held today"), rows);
    }

    private static String aim(Gate gate, Measure measure, double figure) {
        boolean reached = gate.reached(figure);
        return "<span class=\"" + (reached ? "yes" : "no") + "\">" + (gate.atLeast() ? "at least " : "at most ") + measure.summary().said(gate.bar()) + (reached ? ": reached" : ": not reached") + "</span>";
    }

    private String held(Gate gate, Measure measure, double figure) {
        var floor = gate.floor(options.set());
        return floor.isEmpty() ? "" : measure.summary().said(floor.getAsDouble()) + (gate.held(options.set(), figure) ? "" : " <span class=\"no\">fallen</span>");
    }

    private String changed(List<Change> changes) {
        if (options.against().isEmpty()) {
            return "";
        }
        var rows = changes.stream().map(change -> List.of(Html.escaped(change.file()), Html.escaped(String.join("; ", change.better())), Html.escaped(String.join("; ", change.worse())))).toList();
        return "<h2>Since the earlier run</h2>\n" + (rows.isEmpty() ? "<p>No letter got better or worse.</p>\n" : Html.table("Letters that changed", List.of("File", "Better", "Worse"), rows));
    }

    private String letters() {
        var shown = measures.stream().filter(measure -> gates.of(measure.id()).isPresent() || measure.summary() == Summary.COUNT || measure.summary() == Summary.MEDIAN).toList();
        var head = new ArrayList<>(List.of("File", "Kind"));
        shown.forEach(measure -> head.add(measure.name()));
        head.add("Facts of the gold that are gone");
        return Html.table("Figures of each file", head, outcome.files().stream().map(file -> row(file, shown)).toList());
    }

    private List<String> row(Outcome.FileOutcome file, List<Measure> shown) {
        String name = Html.escaped(file.name());
        var row = new ArrayList<>(List.of(options.text() ? "<a href=\"#" + Html.anchor(file.name()) + "\">" + name + "</a>" : name, Html.escaped(file.kind())));
        shown.forEach(measure -> {
            Double figure = file.figures().get(measure.id());
            row.add(figure == null ? "" : measure.summary().said(figure));
        });
        row.add(Html.escaped(String.join(" ", file.gone())));
        return row;
    }

    private String texts(List<Specimen> specimens) {
        return options.text() ? "<h2>Letters and rewrites</h2>\n" + specimens.stream().map(specimen -> new LetterHtml(specimen, measures).html()).collect(Collectors.joining())
                : "<p>This set is kept unseen: its letters and rewrites are not shown here.</p>\n";
    }
}
