package org.plainletter.codesign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of a group.
 *
 * @param id random
 * @param group whose
 * @param room for the people of that room
 * @param code what people enter to take part: six letters and digits that can't be taken for others
 * @param plan what it is for and what is read
 * @param created when it was made
 * @param ended when it ended, or null; only then are there results
 */
record Session(String id, String group, String room, String code, Plan plan, Instant created, @Nullable Instant ended) {

    /** Whether answers can be opened. */
    public boolean isOver() {
        return ended != null;
    }
}
