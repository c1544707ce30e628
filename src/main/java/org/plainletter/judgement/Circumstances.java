package org.plainletter.judgement;

import org.jspecify.annotations.Nullable;

/**
 * Who judged, and when in a session.
 *
 * @param group the group that it was said in, or null
 * @param rater a random id, one for each person and group, or null: not known
 * @param consent whether the reader agreed that what was judged may be used to train models
 * @param turn the place in a session, or null: it belongs to none
 */
public record Circumstances(@Nullable String group, @Nullable String rater, boolean consent, @Nullable Turn turn) {

    /** Somebody who reads a letter of their own. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, false, null);
}
