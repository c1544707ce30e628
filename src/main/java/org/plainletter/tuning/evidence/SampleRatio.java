package org.plainletter.tuning.evidence;

/**
 * Two counts that a fair coin should have made, watched for a sign that it did not. In a trial: pairs that were left half answered, by which of the
 * two ways was answered. Everything else is balanced by construction; what can tilt is who gives up, or a page of one way that does not open.
 *
 * <p>The test is the sequential one of Lindon and Malek (Anytime-Valid Inference for Multinomial Count Data, 2020) for a coin: the likelihood ratio
 * of Beta(2, 2) against ½, which is the mean of E seen from both sides. One looks after every pair, which a binomial or χ² test does not allow.
 *
 * @param one how often the one side
 * @param other how often the other
 */
public record SampleRatio(int one, int other) {

    /**
     * The p value at which the trial is held: 1 in 1,000. Fabijan and others (Diagnosing Sample Ratio Mismatch, KDD 2019) take a small one, as the check is
     * made in every trial and a true fault soon goes far beyond it.
     */
    public static final double THRESHOLD = 0.001;

    /** How many times better "not a fair coin" explains the counts. */
    public double e() {
        var evidence = new Evidence(one, other);
        return (evidence.e() + evidence.swapped().e()) / 2;
    }

    /** The p value that holds however often one looks: at most 1. */
    public double p() {
        return Math.min(1, 1 / e());
    }

    /** Whether a fair coin would hardly do this. */
    public boolean suspicious() {
        return p() <= THRESHOLD;
    }
}
