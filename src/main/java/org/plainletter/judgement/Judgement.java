package org.plainletter.judgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A judgement that is on disk.
 *
 * @param id its own
 * @param time when it was stored, to the millisecond
 * @param judged what was judged
 * @param opinion what was said of it, as it was stored
 * @param circumstances who said it
 * @param replaces the earlier judgement that it corrects, or null
 */
public record Judgement(String id, Instant time, Judged judged, Opinion opinion, Circumstances circumstances, @Nullable String replaces) {}
