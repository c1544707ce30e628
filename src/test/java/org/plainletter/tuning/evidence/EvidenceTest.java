package org.plainletter.tuning.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {

    private static final MathContext PRECISE = new MathContext(50);

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "5, 0, 6.616071", "8, 0, 27.763636", "10, 2, 8.843956", "8, 8, 0.42566", "5, 15, 0.127177"})
    void givesTheKnownAnswers(int wins, int losses, double e) {
        assertThat(new Evidence(wins, losses).e()).isCloseTo(e, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "20, 16", "40, 29", "100, 65"})
    void needsSoManyWinsForTwenty(int deciding, int wins) {
        assertThat(Evidence.winsNeeded(deciding, 20)).hasValue(wins);
    }

    @Test
    void neverReachesTwentyWithSevenPairs() {
        assertThat(Evidence.winsNeeded(7, 20)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 57, 100, 400, 1000})
    void isOneOnAverageIfThereIsNoDifference(int pairs) {
        var coin = BinomialDistribution.of(pairs, 0.5);
        double mean = 0;
        for (int wins = 0; wins <= pairs; wins++) {
            mean += coin.probability(wins) * new Evidence(wins, pairs - wins).e();
        }

        assertThat(mean).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "0, 100", "29, 11", "100, 0", "300, 200", "1000, 1000", "5000, 3000", "3000, 3100"})
    void isTheFormulaOfTheDesign(int wins, int losses) {
        double p = 2.0 + wins;
        double q = 2.0 + losses;
        double survival = BetaDistribution.of(p, q).survivalProbability(0.5);

        double log = (wins + losses + 1) * Math.log(2) + LogBeta.value(p, q) - LogBeta.value(2, 2) + Math.log(survival);

        assertThat(Math.log(new Evidence(wins, losses).e())).isCloseTo(log, within(1e-9));
    }

    /** P(Beta(p, q) > ½) for whole p and q is the chance of fewer than p heads in p + q − 1 tosses: all in whole numbers. */
    @ParameterizedTest
    @CsvSource({"0, 100", "5000, 3000", "1000, 1000", "0, 5000", "7, 2000", "1029, 0"})
    void isExactWhereDoublesGiveUp(int wins, int losses) {
        assertThat(new Evidence(wins, losses).e() / exact(wins, losses).doubleValue()).isCloseTo(1, within(1e-12));
    }

    private static BigDecimal exact(int wins, int losses) {
        int tosses = wins + losses + 3;
        BigInteger ways = BigInteger.ONE;
        BigInteger fewer = BigInteger.ZERO;
        for (int heads = 0; heads < wins + 2; heads++) {
            fewer = fewer.add(ways);
            ways = ways.multiply(BigInteger.valueOf(tosses - heads)).divide(BigInteger.valueOf(heads + 1));
        }
        // After the loop ways is C(tosses, wins + 2), and 1 / B(2 + w, 2 + l) = C(w + l + 3, w + 2) · (w + 2).
        BigDecimal beta = BigDecimal.ONE.divide(new BigDecimal(ways.multiply(BigInteger.valueOf(wins + 2))), PRECISE);
        return new BigDecimal(fewer).multiply(beta).multiply(new BigDecimal(6)).divide(new BigDecimal(4), PRECISE);
    }

    @Test
    void staysANumberHoweverLargeItIs() {
        assertThat(new Evidence(100_000, 0).e()).isEqualTo(Double.MAX_VALUE);
        assertThat(new Evidence(0, 100_000).e()).isPositive().isLessThan(1e-4);
    }

    @Test
    void speaksForTheOldWayWhenSwapped() {
        assertThat(new Evidence(5, 15).swapped()).isEqualTo(new Evidence(15, 5));
        assertThat(new Evidence(100, 0).swapped().e()).isEqualTo(new Evidence(0, 100).e()).isLessThan(0.05);
        assertThat(new Evidence(0, 9).swapped().e()).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.5", "7, 7, 0.5", "1, 0, 0.75", "0, 1, 0.25", "4, 0, 0.96875", "1000, 1000, 0.5"})
    void givesTheChanceThatTheNewWayIsBetter(int wins, int losses, double chance) {
        assertThat(new Evidence(wins, losses).probabilityBetter()).isCloseTo(chance, within(1e-12));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(0, -1));
    }
}
