package org.plainletter.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

class ContactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Freephone [[PHONE_1]] | Phone us on [[PHONE_1]].",
        "Tel [[PHONE_1]] (Mon to Fri, [[TIME_1]]) | Phone us on [[PHONE_1]], Mon to Fri, [[TIME_1]].",
        "Bookings: [[PHONE_1]] / [[TIME_1]], Fri until [[TIME_2]] | Bookings: [[PHONE_1]]. Open: [[TIME_1]], Fri until [[TIME_2]].",
        "Rheumatology advice line / [[PHONE_1]] / Lines open [[TIME_1]] | Rheumatology advice line: [[PHONE_1]], [[TIME_1]].",
        "[[PLACE_1]] [[POSTCODE_1]] \u2014 [[PHONE_1]] (answered [[TIME_1]]) \u2014 Triage, [[DURATION_1]]: [[PHONE_2]] | Phone us on [[PHONE_1]], [[TIME_1]]. Triage: [[PHONE_2]], [[DURATION_1]].",
        "Pharmacist: [[PHONE_1]] ([[TIME_1]]) Ward, any time: [[PHONE_2]] | Pharmacist: [[PHONE_1]], [[TIME_1]]. Ward: [[PHONE_2]], any time.",
        "Fax: [[PHONE_1]] | ''",
        "From: [[PLACE_1]] <[[EMAIL_1]]> | ''",
        "Your PIN: [[REFERENCE_1]] | Your PIN is [[REFERENCE_1]].",
        "Our ref [[REFERENCE_1]] | Your reference is [[REFERENCE_1]].",
        "Hospital no: [[REFERENCE_1]] | ''"})
    void readsWhatALetterheadSays(String lines, String expected) {
        var contacts = new Contacts(letter(List.of(lines.split(" / ", -1)), List.of("Thank you for coming.")));

        assertThat(said(contacts.rest())).isEqualTo(expected);
    }

    @Test
    void givesNobodyThePatientsOwnNumber() {
        var lines = List.of("DoB [[BIRTH_DATE_1]]", "[[ADDRESS_1]]", "T: [[PHONE_1]]", "Leg clinic: [[PHONE_2]]");
        var letter = letter(lines, List.of("Please see this lady."));

        assertThat(said(new Contacts(new SlottedLetter(LetterKind.REFERRAL, Audience.CLINICIAN, letter.parts())).rest())).isEqualTo("Leg clinic: [[PHONE_2]].");
        assertThat(said(new Contacts(letter).rest())).startsWith("Phone us on [[PHONE_1]].");
    }

    @Test
    void ringsNoNumberForWhatIsUrgentUnlessItIsTheUsualOneToo() {
        var urgent = List.of("For urgent questions ring [[PHONE_1]].", "Please tell us if you are ill.");

        assertThat(new Contacts(letter(List.of("Eye Clinic"), urgent)).usual()).isEmpty();
        assertThat(new Contacts(letter(List.of("Tel [[PHONE_1]]"), urgent)).usual()).isPresent();
        assertThat(new Contacts(letter(List.of("Tel [[PHONE_1]] \u2014 Triage: [[PHONE_2]]"), List.of("Please tell us."))).usual()).isPresent();
    }

    @Test
    void putsTheNumberBesideTheCall() {
        var letter = letter(List.of("Renal nurse line: [[PHONE_1]]"), List.of("Please ring the nurse line if you feel worse."));

        assertThat(said(new Contacts(letter).beside(body(letter), passages(letter)))).isEqualTo("Please ring the nurse line if you feel worse. Renal nurse line: [[PHONE_1]].");
    }

    @Test
    void putsTheNumberUnderAHeadingThatAsksForTheCall() {
        var letter = letter(List.of("Ward tel [[PHONE_1]] ([[DURATION_1]])", "[[PLACE_1]] [[PHONE_2]]"), List.of("A temperature.", "A red wound."));
        var headed = new SlottedPart(Part.Kind.BODY, "RING [[PLACE_1]] STRAIGHT AWAY", body(letter).sentences());

        assertThat(said(new Contacts(letter).beside(headed, passages(letter)))).startsWith("[[PLACE_1]]: [[PHONE_2]].");
    }

    @Test
    void givesTheNumberThatRingUsMeans() {
        var letter = letter(List.of("Tel [[PHONE_1]]"), List.of("Please ring us to book.", "Ring us if you feel worse."));

        assertThat(said(new Contacts(letter).beside(body(letter), passages(letter)))).isEqualTo("Please ring us to book. Phone us on [[PHONE_1]]. Ring us if you feel worse.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Maternity: [[PLACE_1]], [[PLACE_2]] [[POSTCODE_1]] Ward tel [[PHONE_1]] | Ring [[PLACE_1]] straight away. | Ring [[PLACE_1]] straight away. Ward: [[PHONE_1]].",
        "Co-ordinators [[PHONE_1]]   [[PLACE_1]] ([[DURATION_1]]) [[PHONE_2]] | Ring [[PLACE_1]] on the same day. | Ring [[PLACE_1]] on the same day. [[PLACE_1]]: [[PHONE_2]], [[DURATION_1]].",
        "Tel [[PHONE_1]] | Call Marguerite on the number above. | Call Marguerite on the number above. Phone us on [[PHONE_1]].",
        "Tel [[PHONE_1]] or text [[PHONE_2]] | You can also send a text message. | You can also send a text message. Text: [[PHONE_2]]."})
    void findsTheNumberByWhatIsNamedBesideIt(String head, String call, String expected) {
        var letter = letter(List.of(head), List.of(call));

        assertThat(said(new Contacts(letter).beside(body(letter), passages(letter)))).isEqualTo(expected);
    }

    @Test
    void doesNotTakeAnotherNumberForTheOneThatIsMeant() {
        var letter = letter(List.of("Renal nurse line: [[PHONE_1]]", "Switchboard [[PHONE_2]]"), List.of("Please ring your GP."));

        assertThat(said(new Contacts(letter).beside(body(letter), passages(letter)))).isEqualTo("Please ring your GP.");
    }

    private static String said(List<Passage> passages) {
        return String.join(" ", passages.stream().flatMap(passage -> passage.wordings().getFirst().sentences().stream()).map(PlainSentence::text).toList());
    }

    private static List<Passage> passages(SlottedLetter letter) {
        return body(letter).sentences().stream().map(sentence -> new Passage(List.of(sentence.id()),
                List.of(new Wording(Engine.EMBEDDED, false, List.of(new PlainSentence(sentence.text(), null, List.of())))), List.of())).toList();
    }

    private static SlottedPart body(SlottedLetter letter) {
        return letter.parts().getLast();
    }

    private static SlottedLetter letter(List<String> head, List<String> body) {
        return new SlottedLetter(LetterKind.OTHER, Audience.PATIENT, List.of(part(Part.Kind.LETTERHEAD, Form.LINE, "h", head), part(Part.Kind.BODY, Form.PROSE, "b", body)));
    }

    private static SlottedPart part(Part.Kind kind, Form form, String id, List<String> texts) {
        var sentences = new ArrayList<SlottedSentence>();
        for (String text : texts) {
            sentences.add(new SlottedSentence(id + (sentences.size() + 1), form, text, false));
        }
        return new SlottedPart(kind, null, sentences);
    }
}
