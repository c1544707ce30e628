package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    private Instant now = Instant.parse("2027-03-02T18:00:00Z");
    private final WrongCodes wrong = new WrongCodes(() -> now);

    @Test
    void stopOneWhoGuessesAndNobodyElse() {
        for (int i = 0; i < WrongCodes.MOST; i++) {
            assertThat(wrong.allow("203.0.113.7")).isTrue();
            wrong.add("203.0.113.7");
        }
        assertThat(wrong.allow("203.0.113.7")).isFalse();
        assertThat(wrong.allow("203.0.113.8")).isTrue();

        now = now.plusSeconds(61);
        assertThat(wrong.allow("203.0.113.7")).isTrue();
    }

    @Test
    void stopManyWhoGuessTogether() {
        for (int i = 0; i < WrongCodes.MOST_OF_ALL; i++) {
            wrong.add("address " + i);
        }
        assertThat(wrong.allow("203.0.113.8")).isFalse();
    }
}
