package org.plainletter.tuning.allocation;

import java.util.random.RandomGenerator;

/** Matches after a promotion: in each block of four pairs one, by chance, meets the old champion; the others are the new one's alone. */
public final class Vigil {

    /** One pair in so many. */
    public static final int ONE_IN = 4;

    private final String now;
    private final String before;
    private final RandomGenerator random;
    private int place;
    private int meeting;

    /** Watches {@code now} against {@code before}. */
    public Vigil(String now, String before, RandomGenerator random) {
        this.now = now;
        this.before = before;
        this.random = random;
    }

    /** The next. */
    public Match next() {
        if (place == 0) {
            meeting = random.nextInt(ONE_IN);
        }
        var match = new Match(now, place == meeting ? before : now);
        place = (place + 1) % ONE_IN;
        return match;
    }
}
