package org.plainletter.check;

/**
 * What a letter says, and what a rewrite makes of it; both slotted.
 *
 * @param source the letter's words
 * @param rewrite the rewrite's words
 */
record Example(String source, String rewrite) {}
