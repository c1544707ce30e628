package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short forms that a word beside them tells the sense of. */
class SensesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The graft is in the R iliac fossa. | The graft is in the right iliac fossa.",
        "There is a lump on the L temple. | There is a lump on the left temple.",
        "Pain in the L upper eyelid and R knee. | Pain in the left upper eyelid and right knee.",
        "Sats were [[PERCENTAGE_1]] RA. | Sats were [[PERCENTAGE_1]] on ordinary air.",
        "Leave out the a.m. dose. | Leave out the morning dose.",
        "Take the AM tablets late. | Take the morning tablets late."})
    void tellsTheSenseByTheWordBesideIt(String written, String told) {
        assertThat(Senses.told(written)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Come to room R on floor L.", "You have RA in your hands.", "The visit is at [[TIME_1]] am Tuesday."})
    void leavesAloneWhatNothingBesideTells(String written) {
        assertThat(Senses.told(written)).isEqualTo(written);
    }
}
