package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PLEASE DON'T | start injections bought online. | Please don't start injections bought online.",
        "Please do not: | Drive home. | Please do not drive home.",
        "Until then you must not | lift your child. | Until then you must not lift your child.",
        "CALL 999 IF | You have chest pain. | Call 999 if you have chest pain.",
        "Tell us if you | get pregnant. | Tell us if you get pregnant."})
    void tellsAnItemWithTheHeadingThatItNeeds(String heading, String item, String said) {
        assertThat(OpenLine.leads(heading, item, true)).isTrue();
        assertThat(OpenLine.joined(heading, item)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PLEASE DON'T | Tell us if you do.",
        "PLEASE DON'T | We have seen fakes.",
        "Call 999 if | You could go low.",
        "Call 999 if | This may be a stroke.",
        "Your medicines | take them with food.",
        "When | monday at 9am"})
    void leavesASentenceOfItsOwnAlone(String heading, String sentence) {
        assertThat(OpenLine.leads(heading, sentence, true)).isFalse();
    }
}
