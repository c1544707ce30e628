package org.plainletter.codesign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in one session.
 *
 * @param id a mark of the link that opens it
 * @param session which session
 * @param member who
 * @param place 0 for who came first; it stays the person's when others are erased
 * @param items what the person reads, in order
 * @param opened whether its link was followed
 * @param agreed whether the person wants to take part; null: not asked yet
 * @param learning whether the person lets a computer learn from the answers
 * @param helped whether somebody helps the person today
 * @param finished when the person had read all or stopped, or null
 */
record Seat(String id, String session, String member, int place, List<Item> items, boolean opened, @Nullable Boolean agreed, boolean learning, boolean helped, @Nullable Instant finished) {

    /** Copies the list. */
    Seat {
        items = List.copyOf(items);
    }
}
