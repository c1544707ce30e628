package org.plainletter.llm;

import java.time.Duration;

/** A moment by which something has to be over, by a clock that nobody sets. */
public final class Deadline {

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** The moment {@code after} from now. */
    public static Deadline in(Duration after) {
        return new Deadline(System.nanoTime() + after.toNanos());
    }

    /** The time until then; zero once it has passed. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /** Whether it has come. */
    public boolean passed() {
        return nanos - System.nanoTime() <= 0;
    }
}
