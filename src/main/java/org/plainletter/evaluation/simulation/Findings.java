package org.plainletter.evaluation.simulation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a part of the simulation found.
 *
 * @param bars its figures and what they have to be
 * @param notes other figures, as lines of text
 * @param charts its plots
 */
record Findings(List<Bar> bars, List<String> notes, List<Chart> charts) {

    Findings and(Findings more) {
        return new Findings(join(bars, more.bars), join(notes, more.notes), join(charts, more.charts));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
