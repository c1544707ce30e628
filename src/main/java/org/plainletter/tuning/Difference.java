package org.plainletter.tuning;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.plainletter.tuning.evidence.Interval;

/**
 * How much easier the challenger's letters were, as the mean over people of each person's own difference in the share of "easy", −1 to 1. Not the share in
 * all answers together: somebody who answers often is still one person, and an interval from pooled answers is far too narrow.
 *
 * @param all the challenger less the champion
 * @param alone the same, from pairs that were answered alone
 * @param withHelp the same, from pairs that were answered with help
 * @param overOriginals the challenger less the untouched letters, which takes out who says "easy" to everything
 */
public record Difference(Optional<Interval> all, Optional<Interval> alone, Optional<Interval> withHelp, Optional<Interval> overOriginals) {

    /** Of these people. Each part is empty if fewer than two of them can tell. */
    public static Difference of(Collection<PersonAnswers> people) {
        return new Difference(mean(people, person -> person.all().difference()), mean(people, person -> person.alone().difference()),
                mean(people, person -> person.withHelp().difference()), mean(people, person -> person.all().overOriginals()));
    }

    private static Optional<Interval> mean(Collection<PersonAnswers> people, Function<PersonAnswers, OptionalDouble> value) {
        return Interval.of(people.stream().map(value).flatMapToDouble(OptionalDouble::stream).toArray());
    }
}
