package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;

class TopicsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SUBJECT | Re: [[PATIENT_1]] DOB [[BIRTH_DATE_1]] NHS [[NHS_NUMBER_1]] | ''",
        "SUBJECT | Re: [[PATIENT_1]] - right hip operation | About: right hip operation",
        "SUBJECT | Blood test of [[DATE_1]] | About: Blood test of [[DATE_1]]",
        "REFERENCES | Clinic date: [[DATE_1]] | Clinic date: [[DATE_1]]",
        "REFERENCES | Date of clinic: [[DATE_1]] | Date of clinic: [[DATE_1]]",
        "LETTERHEAD | [[REFERENCE_1]] Clinic [[DATE_1]] Typed [[DATE_2]] | Clinic: [[DATE_1]]",
        "LETTERHEAD | Attended: [[DATE_1]] [[TIME_1]] | Attended: [[DATE_1]] [[TIME_1]]",
        "REFERENCES | Date typed: [[DATE_1]] | ''",
        "LETTERHEAD | Hand Unit, [[PLACE_1]], [[PLACE_2]] [[POSTCODE_1]] | Sent by: Hand Unit, [[PLACE_1]]",
        "LETTERHEAD | Tel [[PHONE_1]], [[PLACE_1]] | ''",
        "SIGN_OFF | [[PERSON_1]], Physiotherapist | From: [[PERSON_1]]"})
    void saysWhatTheHeadOfALetterTells(Part.Kind kind, String line, String expected) {
        var part = new SlottedPart(kind, null, List.of(new SlottedSentence("s1", Form.LINE, line, false)));
        var facts = new Topics(new SlottedLetter(LetterKind.OTHER, Audience.PATIENT, List.of(part)), UnaryOperator.identity()).facts();

        assertThat(String.join(", ", facts.stream().map(fact -> fact.label() + ": " + fact.text()).toList())).isEqualTo(expected);
    }
}
