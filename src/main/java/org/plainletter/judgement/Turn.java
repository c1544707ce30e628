package org.plainletter.judgement;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An answer's place in a session.
 *
 * @param session which session
 * @param pair which pair of which trial, as "trial/pair", or null: it belongs to none
 * @param side where "easy" stood
 * @param order 1 for what was judged first in the session
 * @param taken from when it was shown to the answer
 */
public record Turn(String session, @Nullable String pair, Side side, int order, Duration taken) {

    /** @throws IllegalArgumentException if {@code order} is below 1 or {@code taken} is negative */
    public Turn {
        if (order < 1 || taken.isNegative()) {
            throw new IllegalArgumentException("order is 1 or more, and time does not run backwards");
        }
    }
}
