package org.plainletter.deidentify;

/**
 * What de-identification gives.
 *
 * @param letter goes on to the rewriter
 * @param facts stays behind until the rewrite is checked
 */
public record Deidentified(SlottedLetter letter, SlotTable facts) {}
