package org.plainletter.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private Instant now = Instant.parse("2027-03-02T18:00:00Z");
    private final Patience patience = new Patience(() -> now);

    @Test
    void endsAfterFiveWrongTriesAndComesBackAfterAMinute() {
        for (int i = 0; i < Patience.TRIES; i++) {
            assertThat(patience.has("Rosa")).isTrue();
            patience.lose("Rosa");
        }
        assertThat(patience.has("Rosa")).isFalse();
        assertThat(patience.has("Imran")).isTrue();

        now = now.plus(Patience.WAIT).plusSeconds(1);
        assertThat(patience.has("Rosa")).isTrue();
    }

    @Test
    void remembersOnlySoManyNames() {
        for (int i = 0; i < Patience.TRIES; i++) {
            patience.lose("first");
        }
        for (int i = 0; i < Patience.MOST; i++) {
            patience.lose("name " + i);
        }
        assertThat(patience.has("first")).as("the memory of the longest ago makes room").isTrue();
    }

    @Test
    void forgetsWrongTriesAfterARightOne() {
        for (int i = 1; i < Patience.TRIES; i++) {
            patience.lose("Rosa");
        }
        patience.forgive("Rosa");
        patience.lose("Rosa");
        assertThat(patience.has("Rosa")).isTrue();
    }
}
