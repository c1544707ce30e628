package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** News that a person should not read alone, and what only sounds like it: {@code hard | greeting | text}, in words of many writers. */
class HardNewsTest {

    private final Anatomy anatomy = LetterReading.anatomy();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = {"/letters/hard-news-unseen.txt", "/letters/hard-news-unseen-2.txt"}, delimiter = '|', quoteCharacter = '\0')
    void tellsHardNewsFromWhatOnlySoundsLikeIt(boolean hard, String greeting, String text) {
        assertThat(anatomy.read(LetterTexts.of("> Example Hospital NHS Trust\n> Dear " + greeting + "\n" + text)).sensitive()).isEqualTo(hard);
    }
}
