package org.plainletter.evaluation;

import java.util.List;
import java.util.function.Function;

/**
 * One thing that the evaluation measures. To add one, write it into a list of measures; {@link Measures} names them all.
 *
 * @param id its name in gates and JSON: "must-kept"
 * @param name its name in the report
 * @param summary how the files' tallies become one figure
 * @param blind one sentence that says what it can't see
 * @param count counts it in one file
 * @param finds the words or sentences of one file that were counted, for people; holds letter text
 */
record Measure(String id, String name, Summary summary, String blind, Function<Specimen, Tally> count, Function<Specimen, List<String>> finds) {

    /** One that shows nothing of what it counts. */
    Measure(String id, String name, Summary summary, String blind, Function<Specimen, Tally> count) {
        this(id, name, summary, blind, count, specimen -> List.of());
    }

    /** One that counts what {@code finds} finds. */
    static Measure counting(String id, String name, String blind, Function<Specimen, List<String>> finds) {
        return new Measure(id, name, Summary.COUNT, blind, specimen -> Tally.of(finds.apply(specimen).size()), finds);
    }
}
