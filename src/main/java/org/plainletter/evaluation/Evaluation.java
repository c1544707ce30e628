package org.plainletter.evaluation;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/**
 * Runs a set of fictional letters down the path, measures what comes out, and writes a report: {@code mvn -q compile exec:exec@evaluation}. The
 * options stand in README.md.
 */
public final class Evaluation {

    private static final int GATE_FELL = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;
    private final Options options;
    private final Gates gates;

    private Evaluation(PrintStream out, Options options, Gates gates) {
        this.out = out;
        this.options = options;
        this.gates = gates;
    }

    /**
     * Ends with 0, with 1 if a gate fell, with 2 if {@code args} are not understood.
     *
     * @param args see {@link Options#of}
     */
    public static void main(String[] args) throws IOException {
        int status = NOT_UNDERSTOOD;
        try {
            var evaluation = new Evaluation(System.out, Options.of(args), Gates.read(Gates.FILE));
            try (var context = PipelineAlone.start()) {
                status = evaluation.run(context) ? 0 : GATE_FELL;
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        System.exit(status);
    }

    private boolean run(ApplicationContext context) throws IOException {
        var letters = EvaluationLetter.in(options.letters());
        var bar = new ProgressBar(out, Math.max(1, letters.size()), ProgressBar.onTerminal());
        var metrics = new SimpleMeterRegistry();
        var specimens = EvaluationRun.with(context, Arms.of(context, options.engine(), options.recordings(), metrics)).run(letters, bar);
        var measures = Measures.of(context);
        var outcome = Outcome.of(options, measures, specimens);
        var before = options.against().map(OutcomeJson::read);
        var changes = before.map(earlier -> Change.between(earlier, outcome, gates, measures)).orElse(List.of());
        Files.createDirectories(options.report());
        Path page = options.report().resolve(options.set() + ".html");
        Files.writeString(page, new Report(options, gates, measures, outcome).html(specimens, changes));
        OutcomeJson.write(outcome, options.report().resolve(options.set() + ".json"));
        print(measures, outcome);
        metrics.getMeters().forEach(meter -> meter.measure().forEach(measured -> out.printf(Locale.UK, "%s %s %.0f%n", meter.getId().getName(), meter.getId().getTags(), measured.getValue())));
        changes.forEach(this::print);
        out.println("The report is " + page);
        var fallen = gates.fallen(options.set(), outcome.figures()).stream().map(Gate::measure).toList();
        if (!fallen.isEmpty()) {
            out.println("Fallen behind what is held today in " + Gates.FILE + ": " + String.join(", ", fallen));
        }
        return fallen.isEmpty();
    }

    private void print(List<Measure> measures, Outcome outcome) {
        out.printf(Locale.UK, "%d files of %s, written by %s%n%n%-75s %9s  %s%n", outcome.files().size(), outcome.set(), outcome.engine(), "measure", "figure", "aim; held today");
        for (Measure measure : measures) {
            double figure = outcome.figures().getOrDefault(measure.id(), Double.NaN);
            String aim = gates.of(measure.id()).map(gate -> said(gate, measure, figure)).orElse("");
            out.printf(Locale.UK, "%-75s %9s  %s%n", measure.name(), Double.isNaN(figure) ? "none" : measure.summary().said(figure), aim);
        }
        out.println();
    }

    private String said(Gate gate, Measure measure, double figure) {
        var floor = gate.floor(options.set());
        return (gate.atLeast() ? "at least " : "at most ") + measure.summary().said(gate.bar()) + (gate.reached(figure) ? " reached" : " NOT REACHED")
                + (floor.isEmpty() ? "" : "; held: " + measure.summary().said(floor.getAsDouble()))
                + (gate.held(options.set(), figure) ? "" : " and now FALLEN");
    }

    private void print(Change change) {
        change.better().forEach(what -> out.println("better  " + change.file() + "  " + what));
        change.worse().forEach(what -> out.println("worse   " + change.file() + "  " + what));
    }
}
