package org.plainletter.llm;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.plainletter.llm.ModelUnavailableException.Reason;

/** How long an endpoint has asked to be left alone: one caller hears it, and all keep to it. */
final class QuietTime {

    private final long longest;
    private final AtomicLong end = new AtomicLong(System.nanoTime());

    /** @param longest what is asked beyond this is not kept to: the endpoint is asked again then */
    QuietTime(Duration longest) {
        this.longest = longest.toNanos();
    }

    /** From now on for {@code asked}, unless it is quiet for longer already. */
    void begin(Duration asked) {
        long now = System.nanoTime();
        long until = now + (asked.compareTo(Duration.ofNanos(longest)) > 0 ? longest : asked.toNanos());
        end.updateAndGet(known -> until - known > 0 ? until : known);
    }

    /** Waits for its end, and a little longer, not to come back all at once. @throws CallFailure if the deadline comes first; at once */
    void await(Deadline deadline) throws InterruptedException {
        long left = end.get() - System.nanoTime();
        if (left <= 0) {
            return;
        }
        if (left >= deadline.left().toNanos()) {
            throw CallFailure.last(Reason.RATE_LIMITED);
        }
        Thread.sleep(Duration.ofNanos(left + ThreadLocalRandom.current().nextLong(left / 10 + 1)));
    }
}
