package org.plainletter.evaluation;

import java.util.function.Function;

/**
 * One thing that the evaluation measures. To add one, write it into a list of measures; {@link Measures} names them all.
 *
 * @param id its name in gates and JSON: "must-kept"
 * @param name its name in the report
 * @param summary how the files' tallies become one figure
 * @param blind one sentence that says what it can't see
 * @param count counts it in one file
 */
record Measure(String id, String name, Summary summary, String blind, Function<Specimen, Tally> count) {}
