package org.plainletter.tuning;

/** Figures in plain words. */
final class Words {

    private Words() {}

    /** A count with its noun. */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** A share of letters, −1 to 1, as letters of a hundred. */
    static String more(double share) {
        long letters = Math.round(100 * share);
        return letters == 0 ? "just as many" : Math.abs(letters) + (letters > 0 ? " more" : " fewer");
    }
}
