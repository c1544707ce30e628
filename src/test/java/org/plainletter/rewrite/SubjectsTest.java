package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Your hearing check is now overdue", "You are back on our list", "Your son's operation will not go ahead", "You do not need to come again",
        "[[MEDICINE_1]] from [[DATE_1]]: [[DOSE_1]]", "Blood test, [[DATE_1]] at [[TIME_1]]"})
    void tellsAFactThatStandsAboveTheLetter(String line) {
        assertThat(Subjects.tells(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: [[PATIENT_1]], born [[DATE_1]]", "Your appointment", "Outpatient clinic letter", "Are you still waiting?", "Change of medicine: [[MEDICINE_1]] to [[MEDICINE_2]]"})
    void leavesTitlesAlone(String line) {
        assertThat(Subjects.tells(line)).isFalse();
    }
}
