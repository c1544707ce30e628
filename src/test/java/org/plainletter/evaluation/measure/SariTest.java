package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SariTest {

    private static final String SOURCE = "About 95 species are currently accepted .";
    private static final List<String> PEOPLE = List.of("About 95 species are currently known .", "About 95 species are now accepted .", "95 species are now accepted .");

    /** The three simplifications that the authors of SARI score in the example of their own program, with the scores that it prints. */
    @ParameterizedTest
    @CsvSource({"About 95 you now get in ., 0.2682782411698074", "About 95 species are now agreed ., 0.5889995423074248",
        "About 95 species are currently agreed ., 0.5071608864657479"})
    void givesThePublishedScores(String simplification, double published) {
        assertThat(Sari.score(SOURCE, simplification, PEOPLE)).isCloseTo(published, within(1e-9));
    }

    /** By hand, rows of 1: kept a (1 of 1, 1 of 1), deleted b (1 of 1), added c (1 of 1): 1 each. Rows of 2: nothing kept; "a b" deleted; "a c" added. None of 3 or 4. */
    @Test
    void givesWhatIsReckonedByHand() {
        assertThat(Sari.score("a b", "a c", List.of("a c"))).isCloseTo((1 + 1 + 1 + 0 + 1 + 1) / 12.0, within(1e-12));
    }

    @Test
    void rewardsNothingThatNobodyWanted() {
        assertThat(Sari.score("one two three four", "five six seven eight", List.of("one two three four"))).isZero();
    }
}
