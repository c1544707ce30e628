package org.plainletter.tuning;

import org.plainletter.tuning.evidence.Evidence;

/**
 * What was counted, in a group or in all.
 *
 * @param people who have a pair with both answers
 * @param pairs with both answers, of one colour or of two
 * @param evidence the pairs that decided
 */
public record Score(int people, int pairs, Evidence evidence) {

    /** Nothing yet. */
    static final Score NONE = new Score(0, 0, Evidence.NONE);

    Score plus(Score more) {
        return new Score(people + more.people, pairs + more.pairs, evidence.plus(more.evidence.wins(), more.evidence.losses()));
    }
}
