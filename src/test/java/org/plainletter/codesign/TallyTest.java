package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plainletter.judgement.Verdict;

class TallyTest {

    @Test
    void givesNoFiguresOfFewerThanThreePeople() {
        Tally two = Tally.NONE.plus("ann", Verdict.HARD).plus("ann", Verdict.HARD).plus("bob", Verdict.HARD).plus("bob", Verdict.EASY);

        assertThat(two.words()).doesNotContain("hard").contains("We do not know yet");
        assertThat(two.heat()).isEqualTo("unknown");
        assertThat(two.plus("cat", Verdict.EASY).words()).isEqualTo("2 easy, 3 hard, 0 not sure");
        assertThat(two.plus("cat", Verdict.EASY).heat()).isEqualTo("hard");
    }

    @Test
    void countsAPersonOnceWhereTalliesComeTogether() {
        Tally one = Tally.NONE.plus("ann", Verdict.EASY).plus("bob", Verdict.EASY);
        Tally other = Tally.NONE.plus("ann", Verdict.EASY).plus("bob", Verdict.EASY);

        assertThat(one.and(other).all()).isEqualTo(4);
        assertThat(one.and(other).isKnown()).isFalse();
    }
}
