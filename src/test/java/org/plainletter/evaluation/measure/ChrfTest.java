package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChrfTest {

    @Test
    void isOneForTheSameText() {
        assertThat(Chrf.score("Come on Monday.", "Come  on Monday.")).isCloseTo(1, within(1e-12));
    }

    /** "abc" beside "abd": rows of 1: 2 of 3 both ways; of 2: 1 of 2; of 3: none. Precision and recall are (2/3 + 1/2 + 0) / 3, and so is the score. */
    @Test
    void givesWhatIsReckonedByHand() {
        assertThat(Chrf.score("abc", "abd")).isCloseTo((2.0 / 3 + 1.0 / 2) / 3, within(1e-12));
    }

    /** "ab" beside "abab": rows of 1: precision 1, recall 2/4; of 2: precision 1, recall 1/3. Precision 1, recall 5/12; 5 P R / (4 P + R). */
    @Test
    void countsWhatIsMissingMoreThanWhatIsTooMuch() {
        double recall = (1.0 / 2 + 1.0 / 3) / 2;
        assertThat(Chrf.score("ab", "abab")).isCloseTo(5 * recall / (4 + recall), within(1e-12));
        assertThat(Chrf.score("ab", "abab")).isLessThan(Chrf.score("abab", "ab"));
    }

    @Test
    void isNothingForNoText() {
        assertThat(Chrf.score("", "abc")).isZero();
    }
}
