package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The figures of one run.
 *
 * @param set the set's name
 * @param engine what wrote the rewrites
 * @param figures by the measure's id; what could not be counted is left out
 * @param files each with its figures
 */
record Outcome(String set, String engine, Map<String, Double> figures, List<FileOutcome> files) {

    /** Copies the figures and the list. */
    Outcome {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        files = List.copyOf(files);
    }

    /**
     * The figures of one file.
     *
     * @param name "thyroid-blood-results/letter.txt"
     * @param kind the kind that was recognised, or why the file was turned away
     * @param gone the ids of the gold's facts that are lost or unbound
     * @param figures by the measure's id; what could not be counted is left out
     */
    record FileOutcome(String name, String kind, List<String> gone, Map<String, Double> figures) {

        /** Copies the list and the figures. */
        FileOutcome {
            gone = List.copyOf(gone);
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        }
    }

    /** Measures {@code specimens}. */
    static Outcome of(Options options, List<Measure> measures, List<Specimen> specimens) {
        var figures = new LinkedHashMap<String, Double>();
        var files = specimens.stream().map(specimen -> new LinkedHashMap<String, Double>()).toList();
        for (Measure measure : measures) {
            var tallies = specimens.stream().map(specimen -> new Summary.Entry(specimen.letter().name(), measure.count().apply(specimen))).toList();
            put(figures, measure.id(), measure.summary().of(tallies));
            for (int i = 0; i < tallies.size(); i++) {
                put(files.get(i), measure.id(), tallies.get(i).tally().figure());
            }
        }
        return new Outcome(options.set(), options.engine(), figures,
                IntStream.range(0, files.size()).mapToObj(i -> file(specimens.get(i), files.get(i))).toList());
    }

    private static FileOutcome file(Specimen specimen, Map<String, Double> figures) {
        var gone = new ArrayList<>(specimen.score().lost());
        gone.addAll(specimen.score().unbound());
        return new FileOutcome(specimen.name(), specimen.outcome(), gone.stream().map(Gold.GoldFact::id).sorted().toList(), figures);
    }

    private static void put(Map<String, Double> figures, String id, double figure) {
        if (Double.isFinite(figure)) {
            figures.put(id, figure);
        }
    }
}
