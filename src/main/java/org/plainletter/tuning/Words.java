package org.plainletter.tuning;

/** Figures in plain words. */
final class Words {

    private Words() {}

    /** A count with its noun. */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** A share of letters as letters of a hundred; an end of an interval beyond −1 or 1 is said as that. */
    static String more(double share) {
        long letters = Math.round(100 * Math.clamp(share, -1, 1));
        return letters == 0 ? "just as many" : Math.abs(letters) + (letters > 0 ? " more" : " fewer");
    }
}
