package org.plainletter.prompt;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A label was moved.
 *
 * @param name of which prompt
 * @param label which
 * @param identity to which version, or null: it was taken off
 * @param person who moved it
 * @param why in one line
 * @param time when
 */
public record LabelMove(String name, Label label, @Nullable String identity, String person, String why, Instant time) {}
