package org.plainletter.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plainletter.judgement.Verdict.EASY;
import static org.plainletter.judgement.Verdict.HARD;
import static org.plainletter.judgement.Verdict.NOT_SURE;

import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Verdict;
import org.plainletter.tuning.TrialEvent.Dealt;
import org.plainletter.tuning.TrialEvent.Judged;
import org.plainletter.tuning.TrialEvent.Resumed;
import org.plainletter.tuning.TrialEvent.Signed;
import org.plainletter.tuning.evidence.Evidence;

/** What is watched once a challenger is the champion. */
class VigilanceTest {

    private static final String A = "Monday";

    /** 16 wins, 4 losses, 9 pairs of hard and hard: the challenger was hard in 13 of 29. */
    private static Log promoted() {
        return Log.opened(A).losses(4, A).wins(16, A).pairs(9, A, HARD, HARD).add(new Signed("Asha Verma"));
    }

    private static Log both(Log log, int pair, Verdict first, Verdict second) {
        String id = "v" + pair;
        return log.add(new Dealt(new Deal(id, "r" + pair, A, new Reading(id + "1", Log.NEW), new Reading(id + "2", Log.NEW))))
                .add(new Judged(id + "x", id, id + "1", first, false)).add(new Judged(id + "y", id, id + "2", second, false));
    }

    private static Vigilance watch(Log log) {
        return log.state().vigilance().orElseThrow();
    }

    @Test
    void beginsFromTheShareOfHardInTheTrial() {
        assertThat(watch(promoted()).hard().usual()).isCloseTo(13.5 / 30, within(1e-12));
        assertThat(watch(promoted()).hard().seen()).isZero();
        assertThat(Log.opened(A).state().vigilance()).isEmpty();
    }

    @Test
    void watchesEachAnswerAboutTheNewChampionOnce() {
        var log = both(promoted(), 1, HARD, NOT_SURE).pairs(1, A, EASY, HARD);
        log.add(new Judged("again", "v1", "v11", HARD, false));

        assertThat(watch(log).hard().seen()).isEqualTo(2);
    }

    @Test
    void countsTheOnesThatMeetTheOldChampionApart() {
        var log = both(promoted(), 1, HARD, EASY).wins(2, A).losses(1, A);

        assertThat(watch(log).against().evidence()).isEqualTo(new Evidence(2, 1));
        assertThat(log.state().total().evidence()).isEqualTo(new Evidence(16, 4));
    }

    @Test
    void asksToPauseAndLookAndDecidesNothing() {
        var log = promoted();
        for (int i = 0; i < 6; i++) {
            both(log, i, HARD, HARD);
        }
        assertThat(log.state().alarmed()).isTrue();
        assertThat(log.state().serving()).isEqualTo(Log.NEW);

        assertThat(log.add(new Resumed("Asha Verma", "the letters were harder")).state().alarmed()).isFalse();
    }

    @Test
    void leavesOutAnswersToPairsThatWereDealtBefore() {
        var log = Log.opened(A).losses(4, A).wins(16, A);
        String open = log.deal(A, "slow");
        log.add(new Signed("Asha Verma")).judge(open, "n", HARD).judge(open, "o", EASY);

        assertThat(watch(log).hard().seen()).isZero();
        assertThat(log.state().total().pairs()).isEqualTo(20);
    }
}
