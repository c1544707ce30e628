package org.plainletter.tuning.allocation;

/**
 * A letter that can be judged.
 *
 * @param id its id
 * @param difficulty how hard it is, on any scale that is the same for all: the share of "hard" so far, or a grade level
 */
public record TrialLetter(String id, double difficulty) {}
