package org.plainletter.tuning;

import org.jspecify.annotations.Nullable;

/**
 * What a promotion still lacks.
 *
 * @param what the condition
 * @param group of which group, or null: of the trial
 */
public record Lack(Condition what, @Nullable String group) {

    /** What must hold for a promotion, besides a name under it. */
    public enum Condition {
        /** The fact gate is clean. */
        FACTS,
        /** Enough pairs in all. */
        PAIRS,
        /** The e-value of all pairs. */
        EVIDENCE,
        /** Answers of the two ways go missing alike. */
        SAMPLE_RATIO,
        /** Enough people in the group. */
        GROUP_PEOPLE,
        /** Enough pairs in the group. */
        GROUP_PAIRS,
        /** The group's own chance that the challenger is better. */
        GROUP_CHANCE
    }
}
