package org.plainletter.tuning.allocation;

import java.util.List;
import org.plainletter.judgement.Side;

/**
 * What one person does at one sitting.
 *
 * @param rater who
 * @param side where "easy" stands
 * @param items in their order
 */
public record Session(String rater, Side side, List<Item> items) {

    /** Copies the list. */
    public Session {
        items = List.copyOf(items);
    }
}
