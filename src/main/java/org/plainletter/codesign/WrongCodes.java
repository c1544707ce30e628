package org.plainletter.codesign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down whoever guesses codes: no more than so many wrong ones in a minute from one address, and far more from everybody together, so that
 * one who guesses keeps nobody else out. Safe for threads.
 */
final class WrongCodes {

    /** From one address: a group in one room may well share one. */
    static final int MOST = 60;
    static final int MOST_OF_ALL = 3_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Deque<Try> wrong = new ArrayDeque<>();
    private final Map<String, Integer> times = new HashMap<>();

    WrongCodes(InstantSource clock) {
        this.clock = clock;
    }

    private record Try(String address, Instant at) {}

    /** Whether a code may be tried now. */
    synchronized boolean allow(String address) {
        while (!wrong.isEmpty() && wrong.getFirst().at.plus(WINDOW).isBefore(clock.instant())) {
            times.computeIfPresent(wrong.removeFirst().address, (any, count) -> count > 1 ? count - 1 : null);
        }
        return wrong.size() < MOST_OF_ALL && times.getOrDefault(address, 0) < MOST;
    }

    /** Takes in a wrong one. */
    synchronized void add(String address) {
        wrong.addLast(new Try(address, clock.instant()));
        times.merge(address, 1, Integer::sum);
    }
}
