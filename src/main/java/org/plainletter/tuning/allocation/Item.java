package org.plainletter.tuning.allocation;

import org.plainletter.tuning.Deal;

/** What comes next in a person's session. */
public sealed interface Item {

    /** A letter to learn the buttons with, of which nothing is kept: plainly easy, or plainly hard. */
    record Practice(boolean easy) implements Item {}

    /** Two letters, one after the other. */
    record Pair(Deal deal) implements Item {}

    /** An untouched letter, hidden among the others. */
    record Original(String letter) implements Item {}
}
