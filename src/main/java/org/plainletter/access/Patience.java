package org.plainletter.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever guesses: after five wrong tries in a row nothing more is tried for a minute. Forgets on restart. Safe for threads. */
final class Patience {

    static final int TRIES = 5;
    static final Duration WAIT = Duration.ofMinutes(1);
    /** Names that are remembered; then the one that was tried first goes. */
    static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();

    Patience(InstantSource clock) {
        this.clock = clock;
    }

    private record Wrong(int times, Instant last) {}

    /** Whether {@code who} may try now. */
    synchronized boolean has(String who) {
        Wrong before = wrong.get(who);
        return before == null || before.times < TRIES || isOver(before);
    }

    /** Takes in a wrong try. */
    synchronized void lose(String who) {
        if (wrong.size() >= MOST) {
            wrong.values().removeIf(this::isOver);
        }
        Wrong before = wrong.remove(who);
        if (wrong.size() >= MOST) {
            wrong.remove(wrong.keySet().iterator().next());
        }
        int times = before == null || isOver(before) ? 1 : before.times + 1;
        wrong.put(who, new Wrong(times, clock.instant()));
    }

    /** Takes in a right try. */
    synchronized void forgive(String who) {
        wrong.remove(who);
    }

    private boolean isOver(Wrong before) {
        return before.last.plus(WAIT).isBefore(clock.instant());
    }
}
