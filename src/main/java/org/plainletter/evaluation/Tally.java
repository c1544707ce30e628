package org.plainletter.evaluation;

/**
 * What a measure counts in one file.
 *
 * @param of how many, or how much
 * @param in out of how many; 0 if there is nothing to count
 */
record Tally(double of, double in) {

    /** A figure by itself. */
    static Tally of(double value) {
        return new Tally(value, 1);
    }

    /** 1 of 1, or 0 of 1. */
    static Tally of(boolean holds) {
        return of(holds ? 1 : 0);
    }

    /** The figure of this file alone; not a number if there is nothing to count. */
    double figure() {
        return in == 0 ? Double.NaN : of / in;
    }
}
