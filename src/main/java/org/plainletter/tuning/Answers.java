package org.plainletter.tuning;

import java.util.OptionalDouble;

/**
 * What one person answered. "Not sure" is an answer that is not "easy".
 *
 * @param pairs pairs with both answers
 * @param challengerEasy of them, with the challenger's letter easy
 * @param championEasy of them, with the champion's letter easy
 * @param originals untouched letters that stood hidden among the others
 * @param originalsEasy of them, easy
 */
public record Answers(int pairs, int challengerEasy, int championEasy, int originals, int originalsEasy) {

    /** None. */
    static final Answers NONE = new Answers(0, 0, 0, 0, 0);

    /** These and those. */
    public Answers plus(Answers more) {
        return new Answers(pairs + more.pairs, challengerEasy + more.challengerEasy, championEasy + more.championEasy,
                originals + more.originals, originalsEasy + more.originalsEasy);
    }

    Answers minus(Answers fewer) {
        return new Answers(pairs - fewer.pairs, challengerEasy - fewer.challengerEasy, championEasy - fewer.championEasy,
                originals - fewer.originals, originalsEasy - fewer.originalsEasy);
    }

    /** The share of easy with the challenger less that with the champion, −1 to 1; none without a pair. */
    public OptionalDouble difference() {
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (challengerEasy - championEasy) / pairs);
    }

    /** The share of easy with the challenger less that with untouched letters, −1 to 1; none without both. */
    public OptionalDouble overOriginals() {
        return pairs == 0 || originals == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((double) challengerEasy / pairs - (double) originalsEasy / originals);
    }
}
