package org.plainletter.tuning;

/**
 * A letter in one version's words.
 *
 * @param letter the letter's id
 * @param version the version that wrote it
 */
public record Reading(String letter, String version) {}
