package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;

class AskedTest {

    @Test
    void asksTheTeamThatALetterOfReferralGoesTo() {
        var asked = List.of(new SlottedPart(Part.Kind.SALUTATION, null, List.of(new SlottedSentence("s1", Form.LINE, "Dear team,", false))));

        assertThat(Asked.of("measure your legs", new Place(Audience.CLINICIAN, Scene.PLAIN, Cast.of(new SlottedLetter(LetterKind.REFERRAL, Audience.CLINICIAN, asked)))))
                .isEqualTo("We asked the team that will see you to measure your legs");
        assertThat(Asked.left("bloods", new Place(Audience.CLINICIAN, Scene.PLAIN, Cast.of(new SlottedLetter(LetterKind.CLINIC_LETTER, Audience.CLINICIAN, asked)))))
                .isEqualTo("Your GP has this to do: bloods");
    }

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
