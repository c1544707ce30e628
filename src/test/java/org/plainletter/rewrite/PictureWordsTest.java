package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.prompt.FilePrompts;
import org.plainletter.prompt.PromptTable;

class PictureWordsTest {

    private static final PictureWords WORDS = new PictureWords(FilePrompts.fromClassPath().champion("pictures"));

    @Test
    void namesOnlyPicturesThatAPersonHasLookedAt() throws IOException {
        var known = Files.readAllLines(Path.of("src/main/resources/org/plainletter/letters/pictures.csv")).stream()
                .map(row -> row.substring(0, row.indexOf(','))).collect(Collectors.toSet());
        known.add("none");
        assertThat(PromptTable.rows(FilePrompts.fromClassPath().champion("pictures"))).hasSizeGreaterThan(80)
                .allSatisfy(row -> assertThat(known).as(row.getFirst()).contains(row.get(1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You must not drive for [[DURATION_1]].|no-car",
        "Do not eat after [[TIME_1]].|no-food",
        "If the pain comes back, phone [[PHONE_1]].|phone",
        "Your appointment on [[DATE_1]] is cancelled.|calendar-cancelled",
        "You will have a blood test.|blood-test",
        "Please bring a list of all your medicines.|medicine",
        "It is at [[PLACE_1]].|place",
        "We took an X-ray of your chest.|x-ray"})
    void standsBesideWhatItShows(String sentence, String picture) {
        assertThat(WORDS.of(sentence)).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[[PLACE_1]] is in the heart of the community.",
        "You do not need to stop eating before the test.",
        "Do not stop taking [[MEDICINE_1]].",
        "The test is called an MRI.",
        "You had a heart attack in [[DATE_1]].",
        "The cancer has not spread.",
        "You do not need to phone us."})
    void isLeftOutWhereItWouldBeWrong(String sentence) {
        assertThat(WORDS.of(sentence)).isNull();
    }
}
