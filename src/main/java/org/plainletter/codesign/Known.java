package org.plainletter.codesign;

/**
 * Something that a session found out about words.
 *
 * @param words what to do about it: "Explain “outpatient”"
 * @param evidence how it is known: how many said it, when, of what kind of letter
 * @param owner the charity whose group found it
 */
record Known(String words, String evidence, String owner) {}
