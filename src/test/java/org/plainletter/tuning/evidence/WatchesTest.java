package org.plainletter.tuning.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WatchesTest {

    @Test
    void addsUpWhatSpeaksForMoreHard() {
        var watch = Cusum.from(0.30);

        assertThat(watch.after(false).sum()).isZero();
        assertThat(watch.after(true).sum()).isCloseTo(Math.log(1.5), within(1e-12));
        assertThat(watch.after(true).after(false).sum()).isCloseTo(Math.log(1.5) + Math.log(0.55 / 0.70), within(1e-12));
    }

    @Test
    void alarmsAtThreeAndStaysSo() {
        var watch = Cusum.from(0.30);
        for (int i = 0; i < 7; i++) {
            watch = watch.after(true);
        }
        assertThat(watch.alarmed()).isFalse();

        watch = watch.after(true);
        assertThat(watch.alarmed()).isTrue();
        assertThat(watch.after(false).after(false).alarmed()).isTrue();
        assertThat(watch.after(false).seen()).isEqualTo(9);
    }

    @Test
    void watchesEvenWhereNothingOrAllWasHard() {
        assertThat(Cusum.from(0).after(true).sum()).isPositive().isFinite();
        assertThat(Cusum.from(1).after(true).sum()).isPositive().isFinite();
        assertThat(Cusum.from(1).after(false).sum()).isZero();
    }

    /** All on one side: 2^n · 6 / ((n+2)(n+3)), which passes 1,000 at n = 16. */
    @Test
    void trustsACoinUntilItHardlyCanBeOne() {
        assertThat(new SampleRatio(0, 0).p()).isEqualTo(1);
        assertThat(new SampleRatio(12, 4).suspicious()).isFalse();
        assertThat(new SampleRatio(15, 0).suspicious()).isFalse();
        assertThat(new SampleRatio(16, 0).suspicious()).isTrue();
        assertThat(new SampleRatio(0, 16)).matches(SampleRatio::suspicious);
    }

    /** 2, 4, 4, 4, 5, 5, 7, 9: mean 5, variance 32/7; the 95th percentile of t with 7 degrees of freedom is 1.894579. */
    @Test
    void givesStudentsInterval() {
        var interval = Interval.of(2, 4, 4, 4, 5, 5, 7, 9).orElseThrow();

        assertThat(interval.mean()).isEqualTo(5);
        assertThat(interval.people()).isEqualTo(8);
        assertThat(interval.high() - 5).isCloseTo(1.894579 * Math.sqrt(32.0 / 7 / 8), within(1e-6));
        assertThat(5 - interval.low()).isCloseTo(interval.high() - 5, within(1e-12));
    }

    @Test
    void knowsNothingOfOnePerson() {
        assertThat(Interval.of(0.3)).isEmpty();
        assertThat(Interval.of()).isEmpty();
        assertThat(Interval.of(0.3, 0.3)).hasValue(new Interval(0.3, 0.3, 0.3, 2));
    }
}
