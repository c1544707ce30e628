package org.plainletter.llm;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How long and how often a model may be called for one thing, whatever number of questions that takes. Safe for threads. */
public final class Allowance {

    private final Deadline deadline;
    private final AtomicInteger calls;

    private Allowance(Deadline deadline, int calls) {
        this.deadline = deadline;
        this.calls = new AtomicInteger(calls);
    }

    /** Until {@code deadline}, {@code calls} calls at most. */
    public static Allowance until(Deadline deadline, int calls) {
        return new Allowance(deadline, calls);
    }

    /** For {@code time} from now, {@code calls} calls at most. */
    public static Allowance of(Duration time, int calls) {
        return until(Deadline.in(time), calls);
    }

    /** When it ends. */
    public Deadline deadline() {
        return deadline;
    }

    /** Whether another call may be made now. */
    public boolean left() {
        return calls.get() > 0 && !deadline.passed();
    }

    /** Takes one call; false if none was left. */
    boolean take() {
        return calls.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }
}
