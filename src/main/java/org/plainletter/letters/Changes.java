package org.plainletter.letters;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes those who wait for a letter when something happens to it in this process. */
@Component
class Changes {

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final ConcurrentHashMap<String, Set<Watch>> watches = new ConcurrentHashMap<>();
    /** By when someone who was here will be back, by the clock of {@link System#nanoTime}. */
    private final ConcurrentHashMap<String, Long> backBy = new ConcurrentHashMap<>();
    private volatile boolean closed;

    /** Someone who waits for the letter {@code key}. */
    final class Watch implements AutoCloseable {

        private final String key;
        private final Semaphore changes = new Semaphore(0);

        private Watch(String key) {
            this.key = key;
        }

        /** Waits for a change, {@code atMost} at the longest: another process may be at work on the letter. False if the service is stopping. */
        boolean next(Duration atMost) {
            try {
                if (!closed && changes.tryAcquire(Math.max(1, atMost.toMillis()), TimeUnit.MILLISECONDS)) {
                    changes.drainPermits();
                }
                return !closed;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            watches.computeIfPresent(key, (same, set) -> {
                set.remove(this);
                return set.isEmpty() ? null : set;
            });
        }
    }

    Watch watch(String key) {
        var watch = new Watch(key);
        watches.compute(key, (same, set) -> {
            Set<Watch> all = set == null ? ConcurrentHashMap.newKeySet() : set;
            all.add(watch);
            return all;
        });
        return watch;
    }

    void happened(String key) {
        watches.getOrDefault(key, Set.of()).forEach(watch -> watch.changes.release());
    }

    /** Someone who looked at the letter {@code key}, or watched it until now, will be back {@code within} this time if they have not left for good. */
    void expect(String key, Duration within) {
        backBy.values().removeIf(by -> System.nanoTime() - by > FORGOTTEN.toNanos()); // Of letters that another process has at work.
        backBy.put(key, System.nanoTime() + within.toNanos());
    }

    /** Someone asks for the letter {@code key}. */
    void here(String key) {
        backBy.remove(key);
    }

    /** False if all who watched the letter {@code key} have left for good. Who never watched may come at any time: that is not leaving. */
    boolean awaited(String key) {
        Long by = backBy.get(key);
        return by == null || System.nanoTime() - by < 0 || watches.containsKey(key);
    }

    /** Lets everybody go, so that the service can stop while letters are in progress. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        watches.values().forEach(set -> set.forEach(watch -> watch.changes.release()));
    }
}
