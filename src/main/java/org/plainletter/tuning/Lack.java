package org.plainletter.tuning;

import java.util.function.UnaryOperator;
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

    /**
     * The same in plain words.
     *
     * @param names the group's name for its id, such as "the Tuesday group"
     */
    public String inWords(UnaryOperator<String> names) {
        String whose = group == null ? "" : "For " + names.apply(group) + ": ";
        return whose + switch (what) {
            case FACTS -> "The facts have to be checked, and none may be wrong.";
            case PAIRS -> "We need " + Rules.PAIRS + " pairs of letters or more.";
            case EVIDENCE -> "We can not yet tell it from luck.";
            case SAMPLE_RATIO -> "One way is answered less often than the other. Somebody has to look why.";
            case GROUP_PEOPLE -> "We need " + Rules.GROUP_PEOPLE + " people or more.";
            case GROUP_PAIRS -> "We need " + Rules.GROUP_PAIRS + " pairs of letters or more.";
            case GROUP_CHANCE -> "It has to look better there too.";
        };
    }
}
