package org.plainletter.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NOT|You must not drive.|You must drive.", "NOT|Don't eat.|Eat.", "IF|If you feel dizzy, phone us.|Phone us.", "IF|Wait until Monday.|Wait. It is Monday.",
        "MAYBE|This may be glue ear.|This is glue ear.", "MAYBE|A cause is unlikely.|There is a cause."})
    void missesWhatIsLost(SafetyWord word, String source, String rewrite) {
        assertThat(word.lost(source, rewrite)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NOT|You should refrain from driving.|Do not drive.", "NOT|Do not hesitate to call.|Please call.", "IF|In the event of a rash, stop.|If you get a rash, stop.",
        "IF|Please call if you have any questions.|Call us.", "MAYBE|It is possibly glue ear.|It could be glue ear.", "MAYBE|Come on 4 May 2027.|Come on 4 May 2027.", "MAYBE|Come.|You may come."})
    void findsWhatIsSaidInOtherWords(SafetyWord word, String source, String rewrite) {
        assertThat(word.lost(source, rewrite)).isFalse();
    }
}
