package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.deidentify.SlottedPart;
import org.plainletter.deidentify.SlottedSentence;

/** What stands around the body and is told nowhere else is told. */
class SurroundingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ADDRESSEE | REFERRAL - ROUTINE | true",
        "ADDRESSEE | To: Memory Clinic, [[PLACE_1]] | true",
        "REFERENCES | Admitted: [[DATE_1]]; Discharged: [[DATE_2]] | true",
        "LETTERHEAD | Please bring this letter with you. | true",
        "REFERENCES | Date: [[DATE_1]] | false",
        "REFERENCES | Typed: [[DATE_1]] | false",
        "REFERENCES | Appointment seen: [[DATE_9]] | false",
        "ADDRESSEE | [[PATIENT_1]], seen [[DATE_1]] | false",
        "LETTERHEAD | Urgent Care Centre | false"})
    void bringsHomeWhatAReaderNeeds(Part.Kind kind, String line, boolean told) {
        var parts = new ArrayList<>(List.of(part(kind, "s1", line), part(Part.Kind.BODY, "s2", "He was seen on [[DATE_9]].")));
        new Surroundings(new SlottedLetter(LetterKind.REFERRAL, Audience.CLINICIAN, parts)).bringHome(parts);

        assertThat(parts).filteredOn(part -> part.kind() == Part.Kind.BODY).flatMap(SlottedPart::sentences).extracting(SlottedSentence::id).isEqualTo(told ? List.of("s1", "s2") : List.of("s2"));
    }

    private static SlottedPart part(Part.Kind kind, String id, String text) {
        return new SlottedPart(kind, null, List.of(new SlottedSentence(id, text.endsWith(".") ? Form.PROSE : Form.LINE, text, false)));
    }
}
