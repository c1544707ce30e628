package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is different in one file since an earlier run.
 *
 * @param file its name
 * @param better the gates' measures in which it got better, each as "Must-facts kept: 90.0% to 100.0%"
 * @param worse those in which it got worse
 */
record Change(String file, List<String> better, List<String> worse) {

    /** Smaller differences are none. */
    private static final double SAME = 1e-9;

    /** Copies the lists. */
    Change {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    /** What is different in the files of {@code now} since {@code before}; files that are the same or new are left out. */
    static List<Change> between(Outcome before, Outcome now, Gates gates, List<Measure> measures) {
        Map<String, Outcome.FileOutcome> earlier = before.files().stream().collect(Collectors.toMap(Outcome.FileOutcome::name, Function.identity()));
        var changes = new ArrayList<Change>();
        for (var file : now.files()) {
            var old = earlier.get(file.name());
            if (old != null) {
                changes.add(change(file.name(), old.figures(), file.figures(), new Judges(gates, measures)));
            }
        }
        return changes.stream().filter(change -> !change.better().isEmpty() || !change.worse().isEmpty()).toList();
    }

    private record Judges(Gates gates, List<Measure> measures) {}

    private static Change change(String file, Map<String, Double> before, Map<String, Double> now, Judges judges) {
        var better = new ArrayList<String>();
        var worse = new ArrayList<String>();
        for (Measure measure : judges.measures()) {
            Double old = before.get(measure.id());
            Double fresh = now.get(measure.id());
            if (old != null && fresh != null && Math.abs(old - fresh) > SAME) {
                judges.gates().of(measure.id()).ifPresent(gate -> (fresh > old == gate.atLeast() ? better : worse)
                        .add(measure.name() + ": " + measure.summary().said(old) + " to " + measure.summary().said(fresh)));
            }
        }
        return new Change(file, better, worse);
    }
}
