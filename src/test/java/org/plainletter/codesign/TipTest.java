package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.codesign.Progress.State;
import org.plainletter.judgement.Side;

/** What helps whoever runs a session, at the moment when it helps. */
class TipTest {

    private static final Progress READER = new Progress(new Member("r", "", "Rea", null, Side.LEFT), State.READING, 9, 1L);

    @ParameterizedTest
    @CsvSource({"AWAY, 0, , Show the code", "TOLD, 12, , Read the first page aloud", "READING, 9, 3, Somebody has been quiet", "READING, 3, 0, Nearly there", "READING, 9, 2, wait. Count to ten",
        "FINISHED, 0, 0, Everybody is finished"})
    void fitsTheMoment(State state, int left, Long quiet, String words) {
        assertThat(Tip.now(List.of(new Progress(READER.member(), state, left, quiet)))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"TOLD, Read the first page aloud", "AWAY, wait. Count to ten", "FINISHED, wait. Count to ten"})
    void looksAtWhoNeedsItMost(State other, String words) {
        assertThat(Tip.now(List.of(READER, new Progress(READER.member(), other, 0, null)))).contains(words);
    }
}
