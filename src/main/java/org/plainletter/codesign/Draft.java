package org.plainletter.codesign;

import java.util.List;

/**
 * Other words for a part.
 *
 * @param words what they say
 * @param faults what the checks found, in plain English; none: they may be shown
 */
record Draft(String words, List<String> faults) {

    /** Copies the list. */
    Draft {
        faults = List.copyOf(faults);
    }
}
