package org.plainletter.codesign;

/**
 * Something in the library of findings.
 *
 * @param id random
 * @param known what was found
 * @param own whether it belongs to the charity that looks
 * @param shared whether other charities see it
 */
record Finding(String id, Known known, boolean own, boolean shared) {}
