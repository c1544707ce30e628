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

    private final ConcurrentHashMap<String, Set<Watch>> watches = new ConcurrentHashMap<>();
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

    /** Lets everybody go, so that the service can stop while letters are in progress. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        watches.values().forEach(set -> set.forEach(watch -> watch.changes.release()));
    }
}
