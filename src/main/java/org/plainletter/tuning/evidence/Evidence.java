package org.plainletter.tuning.evidence;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The pairs of letters of which one alone was easy, and what they say about the new way of writing. Pairs of one colour are not in it, so that
 * somebody who always presses the same button decides nothing.
 *
 * @param wins pairs of which only the new way was easy, 0 or more
 * @param losses pairs of which only the old way was easy, 0 or more
 */
public record Evidence(int wins, int losses) {

    /** No pair has decided anything yet. */
    public static final Evidence NONE = new Evidence(0, 0);

    /** The parameter a of the prior Beta(a, a): how likely large and small effects are thought to be beforehand. */
    private static final int A = 2;
    /** 2^(1 − 2a) / B(a, a). */
    private static final double SCALE = 0.75;
    private static final double NEGLIGIBLE = 1e-18;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Evidence {
        if (wins < 0 || losses < 0) {
            throw new IllegalArgumentException("wins and losses are counts: " + wins + ", " + losses);
        }
    }

    /**
     * The e-value for "the new way is easier": how many times better that explains the counts than "there is no difference". If there is none, the
     * chance that it ever reaches x is at most 1/x, however often one looks (Ville's inequality).
     *
     * <p>With a = 2 it is E(w,l) = 2^(w+l+1) · B(a+w, a+l) / B(a,a) · [1 − I½(a+w, a+l)]: the likelihood ratio against ½, averaged over the half of
     * Beta(a, a) above ½ (a mixture as in Robbins 1970). Here 1 − I½(p,q) = I½(q,p) is written as its series (DLMF 8.17.8),
     * 2^−(p+q) / (q·B(q,p)) · F(p+q, 1; q+1; ½). The beta functions and the powers of two then cancel, and what is left is a sum of positive terms
     * that neither cancels nor underflows at any counts.
     *
     * @return above 0; {@link Double#MAX_VALUE} where it is larger than a double can be
     */
    public double e() {
        double q = (double) A + losses;
        double both = 2.0 * A + wins + losses;
        double term = 1;
        double sum = 1;
        for (int j = 0; term > sum * NEGLIGIBLE; j++) {
            term *= (both + j) / (2 * (q + 1 + j));
            sum += term;
        }
        return Math.min(SCALE / q * sum, Double.MAX_VALUE);
    }

    /** The chance that the new way is the easier one, 1 − I½(1+w, 1+l), if beforehand every chance of a win was as likely (Bayes, Laplace). */
    public double probabilityBetter() {
        return BetaDistribution.of(1.0 + wins, 1.0 + losses).survivalProbability(0.5);
    }

    /** How many pairs decided. */
    public int deciding() {
        return wins + losses;
    }

    /** The same pairs, seen from the old way. */
    public Evidence swapped() {
        return new Evidence(losses, wins);
    }

    /** With so many more wins and losses; fewer, if negative. */
    public Evidence plus(int moreWins, int moreLosses) {
        return new Evidence(wins + moreWins, losses + moreLosses);
    }

    /** How many wins among {@code deciding} pairs it takes for an e-value of {@code bar}; empty if not even all suffice. */
    public static OptionalInt winsNeeded(int deciding, double bar) {
        return IntStream.rangeClosed(0, deciding).filter(wins -> new Evidence(wins, deciding - wins).e() >= bar).findFirst();
    }
}
