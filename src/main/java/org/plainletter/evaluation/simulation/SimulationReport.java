package org.plainletter.evaluation.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plainletter.evaluation.Html;
import tools.jackson.databind.json.JsonMapper;

/** The page and the data of a simulation. */
final class SimulationReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Bench bench;
    private final Findings findings;
    private final double seconds;

    SimulationReport(Bench bench, Findings findings, double seconds) {
        this.bench = bench;
        this.findings = findings;
        this.seconds = seconds;
    }

    String html() {
        var rows = findings.bars().stream().map(bar -> List.of(Html.escaped(bar.name()), bar.said(),
                "<span class=\"" + (bar.reached() ? "yes" : "no") + "\">" + bar.aim() + (bar.reached() ? ": reached" : ": not reached") + "</span>")).toList();
        return "<!doctype html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Plain Letter: simulated trials</title><style>"
                + Html.style() + "</style></head><body>\n<h1>Plain Letter: simulated trials</h1>\n<p>"
                + String.format(Locale.UK, "%d trials of each kind with invented readers through the real rules, from seed %d, in %.0f seconds on %d cores. ", bench.times(), bench.seed(), seconds,
                        Runtime.getRuntime().availableProcessors())
                + "It shows what the rules do in a world that is as assumed. It does not show that people are so.</p>\n<h2>Figures</h2>\n"
                + Html.table("What was found", List.of("Figure", "Found", "Has to be"), rows)
                + findings.notes().stream().map(note -> "<p>" + Html.escaped(note) + "</p>\n").collect(Collectors.joining())
                + "<h2>Plots</h2>\n" + findings.charts().stream().map(Chart::svg).collect(Collectors.joining())
                + "<h2>Assumptions</h2>\n" + Html.table("Logits where nothing else is said", List.of("Assumption", "Value"), assumptions()) + "</body></html>\n";
    }

    private static List<List<String>> assumptions() {
        Assumptions usual = Assumptions.USUAL;
        return List.of(List.of("How easy a middling letter in the old way is for a middling reader", number(usual.ease())), List.of("Standard deviation between readers", number(usual.abilitySpread())),
                List.of("Standard deviation between letters", number(usual.difficultySpread())), List.of("Error with which difficulty is known when letters are matched", number(usual.misjudged())),
                List.of("Share of answers that are easy whatever was read (mean; readers differ)", number(usual.yesSaying())),
                List.of("Share of answers that are the button on the right (mean; readers differ)", number(usual.sideBias())), List.of("Share of answers that are not sure", number(usual.notSure())),
                List.of("Share of letters read with help", number(usual.helped())), List.of("What help does", number(usual.help())), List.of("Share of letters without an answer", number(usual.missing())),
                List.of("Three groups of eight people (or of sixteen), twelve pairs each", ""));
    }

    private static String number(double value) {
        return String.format(Locale.UK, "%.2f", value);
    }

    String json() {
        var data = new LinkedHashMap<String, Object>();
        data.put("trials", bench.times());
        data.put("seed", bench.seed());
        data.put("seconds", seconds);
        data.put("cores", Runtime.getRuntime().availableProcessors());
        data.put("bars", findings.bars().stream().map(SimulationReport::bar).toList());
        data.put("notes", findings.notes());
        data.put("charts", findings.charts());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }

    private static LinkedHashMap<String, Object> bar(Bar bar) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", bar.name());
        data.put("figure", bar.figure());
        data.put("least", Double.isInfinite(bar.least()) ? null : bar.least());
        data.put("most", Double.isInfinite(bar.most()) ? null : bar.most());
        data.put("reached", bar.reached());
        return data;
    }
}
