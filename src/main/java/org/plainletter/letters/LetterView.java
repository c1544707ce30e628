package org.plainletter.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plainletter.pipeline.PlainLetter;

/**
 * A letter as far as it has come.
 *
 * @param id what opens it
 * @param status how far it is
 * @param done how many of {@link org.plainletter.pipeline.Progress#TOTAL} steps are done
 * @param letter the letter in plain language; there if {@code status} is ready or needs-review, and its first sections while a long one is in progress
 * @param problem why it was refused or failed; there if it was
 * @param expires when it is erased
 */
public record LetterView(LetterId id, Status status, int done, @Nullable PlainLetter letter, @Nullable Problem problem, Instant expires) {

    /** Whether nothing more will happen to it. */
    public boolean finished() {
        return status != Status.IN_PROGRESS;
    }
}
