package org.plainletter.judgement;

import java.time.Instant;

/**
 * An opinion that is on disk.
 *
 * @param id its own
 * @param time when it was stored, to the millisecond
 * @param opinion as it was stored
 */
public record Judgement(String id, Instant time, Opinion opinion) {}
