package org.plainletter.tuning;

/**
 * How a trial stands for a group.
 *
 * @param score the group's own answers
 * @param paused whether its people get no more pairs until somebody has looked
 */
public record GroupState(Score score, boolean paused) {}
