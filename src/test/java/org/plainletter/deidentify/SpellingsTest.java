package org.plainletter.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.anatomy.LetterReading;
import org.plainletter.anatomy.LetterTexts;
import org.plainletter.facts.Facts;

@Execution(ExecutionMode.CONCURRENT)
class SpellingsTest {

    private final Deidentifier deidentifier = new LetterDeidentifier(new Facts());

    @ParameterizedTest
    @ValueSource(strings = {
        "Miss Zoë Annelise Thornby-Quell", "Zoë Thornby-Quell", "Zoë", "Zoe", "ZOE", "Miss Thornby-Quell", "Ms Thornby-Quell", "Miss Z. Thornby-Quell", "Miss Z A Thornby-Quell",
        "Z. Thornby-Quell", "THORNBY-QUELL", "Miss Zoe THORNBY-QUELL", "THORNBY-QUELL, Zoe", "Thornby-Quell, Zoe (Miss)", "Thornby-Quell Zoe", "Thornby", "Miss Thornby",
        "Thornby Quell", "Thornby - Quell", "Zoë A. Thornby-Quell", "Annelise", "Zoe Annelise", "Thornby‑Quell", "Mx Thornby-Quell", "Thornbi-Quell", "Miss Thornby-Quel",
        "zoe thornby-quell", "Zoe “Annelise” Thornby-Quell", "thornby-quell"})
    void takesOutEverySpellingOfThePatient(String spelling) {
        var slotted = slotted("Yesterday we saw " + spelling + " and " + spelling + "'s sister at the hospital clinic.");

        assertThat(slotted).endsWith("Yesterday we saw [[PATIENT_1]] and [[PATIENT_1]]'s sister at the hospital clinic.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/08/1972", "14.08.1972", "14 August 1972", "14-08-1972", "14th August 1972"})
    void takesOutTheDateOfBirthHoweverItIsWritten(String date) {
        assertThat(slotted("The form at the hospital clinic gives " + date + " as the day.")).contains("gives [[BIRTH_DATE_1]] as the day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17 Larkrise Close", "17, Larkrise Close, Wexcombe", "Larkrise Close", "17 LARKRISE CLOSE", "17 Larkrise Cl", "WX4 7QD", "WX47QD", "17 Larkrise Close, Wexcombe WX4 7QD"})
    void takesOutTheAddressWholeOrInPart(String address) {
        assertThat(slotted("The nurse of the hospital clinic went to " + address + " on foot.")).contains("went to [[ADDRESS_1]] on foot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr Thornby-Quell", "Professor Thornby-Quell", "Dr P. Thornby-Quell"})
    void keepsAClinicianOfTheSameSurnameApart(String clinician) {
        assertThat(slotted("Yesterday the hospital clinic asked " + clinician + " for advice.")).contains("asked [[PERSON_").doesNotContain("asked [[PATIENT").doesNotContain("Thornby");
    }

    private String slotted(String sentence) {
        var letter = LetterReading.anatomy().read(LetterTexts.of("""
                > Wexcombe Infirmary
                > Dear Dr Khan
                # RE: Miss Zoë Annelise THORNBY-QUELL, DOB: 14/08/1972
                > 17 Larkrise Close, Wexcombe WX4 7QD
                %s
                """.formatted(sentence)));
        return PrivateLettersTest.slotted(deidentifier.deidentify(letter).letter());
    }
}
