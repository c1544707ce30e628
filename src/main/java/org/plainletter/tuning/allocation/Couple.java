package org.plainletter.tuning.allocation;

/**
 * Two letters that are about equally hard.
 *
 * @param one the id of a letter
 * @param other the id of another
 */
public record Couple(String one, String other) {}
