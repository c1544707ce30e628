package org.plainletter.evaluation.simulation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays thousands of trials with invented readers through the real rules: {@code mvn -q compile exec:exec@simulation}. The options stand in README.md.
 */
public final class Simulation {

    /** Trials of each kind, and where chance begins, if nothing else is asked for. */
    static final Bench USUAL = new Bench(2000, 20261122);

    private static final int NOT_REACHED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final List<String> NAMES = List.of("trials", "seed", "report");

    private Simulation() {}

    /**
     * Ends with 0, with 1 if a bar was not reached, with 2 if {@code args} are not understood.
     *
     * @param args {@code trials=2000 seed=20261122 report=target/simulation}; empty and absent ones have these defaults
     */
    public static void main(String[] args) throws IOException {
        int status = NOT_UNDERSTOOD;
        try {
            var options = options(args);
            var bench = new Bench(Integer.parseInt(options.getOrDefault("trials", String.valueOf(USUAL.times()))), Long.parseLong(options.getOrDefault("seed", String.valueOf(USUAL.seed()))));
            status = run(bench, Path.of(options.getOrDefault("report", "target/simulation")), System.out) ? 0 : NOT_REACHED;
        } catch (IllegalArgumentException e) {
            System.err.println("not options of the simulation: " + String.join(" ", args) + "; there are trials=2000 seed=1 report=FOLDER");
        }
        System.exit(status);
    }

    private static Map<String, String> options(String... args) {
        var pairs = Stream.of(args).map(arg -> arg.split("=", 2)).toList();
        if (pairs.stream().anyMatch(pair -> pair.length < 2 || !NAMES.contains(pair[0]))) {
            throw new IllegalArgumentException("not an option");
        }
        return pairs.stream().filter(pair -> !pair[1].isBlank()).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
    }

    /** All that is found. */
    static Findings found(Bench bench) {
        return Stream.<Function<Bench, Findings>>of(Errors::found, Power::found, Coverage::found, Regret::found, Alarms::found).map(part -> part.apply(bench)).reduce(Findings::and).orElseThrow();
    }

    private static boolean run(Bench bench, Path folder, PrintStream out) throws IOException {
        var begun = Instant.now();
        var findings = found(bench);
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        for (Bar bar : findings.bars()) {
            out.printf(Locale.UK, "%-80s %9s  %s %s%n", bar.name(), bar.said(), bar.aim(), bar.reached() ? "reached" : "NOT REACHED");
        }
        findings.notes().forEach(out::println);
        out.printf(Locale.UK, "%d trials of each kind in %.1f seconds on %d cores%n", bench.times(), seconds, Runtime.getRuntime().availableProcessors());
        Files.createDirectories(folder);
        var report = new SimulationReport(bench, findings, seconds);
        Files.writeString(folder.resolve("simulation.html"), report.html());
        Files.writeString(folder.resolve("simulation.json"), report.json());
        out.println("The report is " + folder.resolve("simulation.html"));
        return findings.bars().stream().allMatch(Bar::reached);
    }
}
