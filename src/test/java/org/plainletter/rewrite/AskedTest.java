package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;

class AskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "false | You may feel sick at first. Do not drive until you know how it affects you.",
        "false | She may feel sick at first.",
        "true | Please write to her with a date. She will ring you if she hears nothing.",
        "true | [[PATIENT_1]] would like your opinion."})
    void knowsAPartThatSpeaksOfThePatient(boolean speaksOf, String text) {
        var part = new SlottedPart(Part.Kind.BODY, "What I have told Joan", List.of(new SlottedSentence("s1", Form.PROSE, text, false)));

        assertThat(Asked.speaksOf(part)).isEqualTo(speaksOf);
    }
}
