package org.plainletter.improve;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Work on a version that takes long.
 *
 * @param id its own
 * @param kind what is done
 * @param prompt the name of the prompt
 * @param version the identity of the version that it is about
 * @param status how it stands
 * @param done steps that are done
 * @param total steps in all
 * @param person who asked for it
 * @param problem why it could not be done, fit for a page, or null
 * @param begun when it was asked for
 */
public record Job(String id, Kind kind, String prompt, String version, Status status, int done, int total, String person, @Nullable String problem, Instant begun) {

    /** What is done. */
    public enum Kind {
        /** The facts of the sealed letters are checked. */
        GATE,
        /** The letters that readers are shown are written both ways. */
        LETTERS,
        /** A model proposes children. */
        REFLECTION
    }

    /** How it stands. */
    public enum Status {
        RUNNING, DONE, CANCELLED, FAILED;

        /** As it is stored and shown. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
