package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonWordsTest {

    private static final CommonWords COMMON = new CommonWords();

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "Doctors", "took", "taking", "NHS", "GP", "A&E", "2:30pm", "10", "£7.50", "you're", "don't",
        "can’t", "child's", "children", "better", "easiest", "blood-test", "tablets", "hospital,", "phoned", "[[DATE_1]]", "x-rays", "went",
        "tiredness", "badly", "happily", "painful", "useless", "unchanged", "mealtimes", "restarting", "Mobile-phone",
        "peanuts", "ladder", "purse", "razor", "pancake", "charger", "grandma", "snowing", "unwrapped", "horribly"})
    void knowsCommonWordsInEveryForm(String word) {
        assertThat(COMMON.isCommon(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cardiologist", "hypertension", "bilateral", "commence", "DVT", "notwithstanding", "renal",
        "oedema", "consultant", "outpatient", "Bisoprolol",
        "provide", "procedure", "access", "reference", "stool", "tender", "coil", "hives",
        "presently", "undue", "numbness", "presentation", "bilaterally"})
    void knowsHardWords(String word) {
        assertThat(COMMON.isCommon(word)).isFalse();
    }
}
