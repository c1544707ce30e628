package org.plainletter.tuning.evidence;

/**
 * A watch on the share of "hard": a cumulative sum of log likelihood ratios between the share that was usual and one 0.15 higher, never below 0
 * (Page 1954; for single yes-or-no outcomes Reynolds and Stoumbos 1999). It alarms when the sum reaches 3.
 *
 * @param usual p0: the share of "hard" before, from 0.01 to 0.84
 * @param sum what speaks for the higher share, 0 or more; kept as it is after an alarm
 * @param seen how many answers came
 */
public record Cusum(double usual, double sum, int seen) {

    /** p1 − p0. */
    public static final double RISE = 0.15;
    /** h. */
    public static final double THRESHOLD = 3;

    private static final double EDGE = 0.01;

    /** Begins to watch; {@code usual} is moved into the range where a rise by 0.15 can be told. */
    public static Cusum from(double usual) {
        return new Cusum(Math.clamp(usual, EDGE, 1 - EDGE - RISE), 0, 0);
    }

    /** One more answer. */
    public Cusum after(boolean hard) {
        if (alarmed()) {
            return new Cusum(usual, sum, seen + 1);
        }
        double risen = usual + RISE;
        double step = hard ? Math.log(risen / usual) : Math.log((1 - risen) / (1 - usual));
        return new Cusum(usual, Math.max(0, sum + step), seen + 1);
    }

    /** Whether to pause and look. */
    public boolean alarmed() {
        return sum >= THRESHOLD;
    }
}
