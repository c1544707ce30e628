package org.plainletter.tuning;

import org.plainletter.tuning.evidence.Cusum;

/**
 * The watch after a promotion. It decides nothing: it asks people to pause and look.
 *
 * @param hard the watch on the share of "hard" among answers about the new champion
 * @param against pairs since the promotion that met the old champion
 */
public record Vigilance(Cusum hard, Score against) {}
