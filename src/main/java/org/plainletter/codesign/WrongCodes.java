package org.plainletter.codesign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Slows down whoever guesses codes: no more than so many wrong ones in a minute, from everybody together. Safe for threads. */
final class WrongCodes {

    static final int MOST = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Deque<Instant> wrong = new ArrayDeque<>();

    WrongCodes(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a code may be tried now. */
    synchronized boolean allow() {
        while (!wrong.isEmpty() && wrong.getFirst().plus(WINDOW).isBefore(clock.instant())) {
            wrong.removeFirst();
        }
        return wrong.size() < MOST;
    }

    /** Takes in a wrong one. */
    synchronized void add() {
        wrong.addLast(clock.instant());
    }
}
