package org.plainletter.tuning.allocation;

/**
 * The two versions that meet in a pair.
 *
 * @param one a version
 * @param other another; after a promotion it may be the same one
 */
public record Match(String one, String other) {}
