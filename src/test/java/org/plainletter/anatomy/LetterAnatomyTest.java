package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.language.EnglishDetector;
import org.plainletter.language.Sentences;
import org.plainletter.language.Span;

class LetterAnatomyTest {

    private final Anatomy anatomy = new LetterAnatomy(new Sentences(), new EnglishDetector());

    @Test
    void tellsThePartsOfAClinicLetter() {
        var letter = read("cardiology");

        assertThat(letter.kind()).isEqualTo(LetterKind.CLINIC_LETTER);
        assertThat(letter.audience()).isEqualTo(Audience.CLINICIAN);
        assertThat(letter.sensitive()).isFalse();
        assertThat(words(letter, Part.Kind.ADDRESSEE)).containsExactly("Dr M. Szczepanska", "Larkrise Medical Practice", "4 Mill Parade", "Wexcombe WX4 2LB");
        assertThat(words(letter, Part.Kind.REFERENCES)).hasSize(3);
        assertThat(words(letter, Part.Kind.SALUTATION)).containsExactly("Dear Dr Szczepanska");
        assertThat(words(letter, Part.Kind.SUBJECT)).containsExactly("RE: Mr Terence POMFRET, DOB: 14/08/1972", "17 Larkrise Close, Wexcombe WX4 7QD");
        assertThat(headings(letter)).containsExactly("Diagnoses", "Medication following this consultation", "Plan – actions for GP", "Plan – actions for patient");
        assertThat(words(letter, Part.Kind.COPIES)).hasSize(2);
        assertThat(words(letter, Part.Kind.SIGN_OFF)).contains("Dr Oluwaseun Adebayo-Finch MBBS FRCP");
        assertThat(words(letter, Part.Kind.FOOTER)).anyMatch(line -> line.contains("Smoking is not permitted"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ms Saoirse Langham, Team Leader | Fennel House Supported Living | Dear Saoirse | PARENT",
        "Dr Ann Rook | Chapel Surgery | Dear Ann | CLINICIAN"})
    void knowsWhoHelpsSomebodyFromWhoTreatsThem(String name, String place, String greeting, Audience audience) {
        var letter = anatomy.read(LetterTexts.of("> Leg Clinic, Example Hospital\n>\n> " + name + "\n> " + place + "\n> 62 Cuckoo Street\n> London NX9 7ED\n>\n" + greeting + "\n"
                + "He takes his tablets with breakfast, and he must not stop them before he has seen us. If you see that he is sick, please ring us. He has his next blood test in May.\nYours sincerely\nJ. Example"));

        assertThat(letter.audience()).isEqualTo(audience);
    }

    @Test
    void tellsThePartsOfALetterToAParent() {
        var letter = read("hearing");

        assertThat(letter.kind()).isEqualTo(LetterKind.APPOINTMENT);
        assertThat(letter.audience()).isEqualTo(Audience.PARENT);
        assertThat(letter.sensitive()).isFalse();
        assertThat(words(letter, Part.Kind.ADDRESSEE)).containsExactly("To the Parent or Guardian of:", "Miss Orla Pendrick-Shaw", "27 Skinner's Yard", "Stonemere", "SM8 6TD");
        assertThat(words(letter, Part.Kind.REFERENCES)).hasSize(4);
        assertThat(words(letter, Part.Kind.SUBJECT)).containsExactly("Paediatric Audiology Review – Tier 2 Clinic");
        assertThat(headings(letter)).containsExactly("Who should attend", "Before the appointment", "Please bring", "Cancellation and non-attendance", "Additional requirements");
        assertThat(words(letter, Part.Kind.FOOTER)).hasSize(3);
        assertThat(words(letter, Part.Kind.COPIES)).hasSize(1);
    }

    @Test
    void leavesOutNothingThatIsSaidToTheReader() {
        var noise = noise(read("hearing"));

        assertThat(noise).anyMatch(line -> line.contains("Every Child, Every Voice")).anyMatch(line -> line.contains("fair processing notice"))
                .contains("Yours faithfully");
        assertThat(noise).noneMatch(line -> line.contains("travel costs")).noneMatch(line -> line.contains("parking"));
    }

    @Test
    void leavesOutWhatOnlyClerksNeed() {
        assertThat(noise(read("cardiology"))).contains("Yours sincerely", "Dictated but not signed to avoid delay", "Consultant Cardiologist GMC 0000417",
                "Smoking is not permitted anywhere on Trust premises.", "cc: Sister N. Halloran, Cardiac Nurse Specialist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cardiology", "hearing"})
    void keepsEveryWordOfTheText(String name) {
        var letter = read(name);

        assertThat(lost(letter)).isBlank();
    }

    @Test
    void cutsAnItemOfAListIntoItsSentences() {
        var letter = read("cardiology");

        var first = letter.parts().stream().filter(part -> part.heading() != null && part.heading().of(letter.source().text()).endsWith("patient"))
                .findFirst().orElseThrow();
        assertThat(first.sentences().stream().map(letter::text)).startsWith("If chest pain comes on: stop and sit down.", "One puff of GTN under the tongue.", "Wait 5 minutes.");
        assertThat(first.sentences().getFirst().form()).isEqualTo(Form.BULLET);
    }

    @Test
    void keepsALeadInAsItsOwnSentence() {
        var letter = anatomy.read(LetterTexts.of("""
                Dear Mrs Jones
                Your hospital appointment is on 5 March 2027. You must:
                - stop eating at midnight
                - bring your medicines
                > Yours sincerely
                """));

        assertThat(body(letter)).containsExactly("Your hospital appointment is on 5 March 2027.", "You must:", "stop eating at midnight", "bring your medicines");
    }

    @Test
    void readsALetterPastedAsOneParagraph() {
        var letter = anatomy.read(LetterTexts.of("Wexcombe Infirmary, Barrow Road. 12 March 2027. Dear Mrs Jones, Your appointment at the eye clinic has been cancelled. "
                + "We will write to you with a new date. Yours sincerely Bookings Team"));

        assertThat(body(letter)).containsExactly("Your appointment at the eye clinic has been cancelled.", "We will write to you with a new date.");
        assertThat(words(letter, Part.Kind.SALUTATION)).containsExactly("Dear Mrs Jones,");
        assertThat(lost(letter)).isBlank();
    }

    @Test
    void readsALetterWithoutGreeting() {
        var letter = anatomy.read(LetterTexts.of("""
                Your appointment with the diabetes nurse is on Monday 1 March 2027 at 9am.
                Please bring your blood sugar diary. Ring 01632 960411 if you cannot come.
                """));

        assertThat(body(letter)).hasSize(3);
        assertThat(letter.audience()).isEqualTo(Audience.PATIENT);
    }

    @Test
    void takesAnInstructionInBoldForASentence() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mr Ahmed
                Your scan at the hospital is on 4 May 2027.
                # PLEASE BRING THIS LETTER WITH YOU
                We look forward to seeing you in the clinic.
                """));

        assertThat(body(letter)).contains("PLEASE BRING THIS LETTER WITH YOU");
    }

    @Test
    void findsMoreOfTheLetterBelowTheSignature() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mr Ahmed
                Your appointment at the hospital is on 4 May 2027 at 9am.
                > Yours sincerely
                # Jo Blake
                > Booking Clerk
                # How to find us
                Take the number 7 bus from the station. Parking costs £3.
                """));

        assertThat(headings(letter)).containsExactly("How to find us");
        assertThat(words(letter, Part.Kind.SIGN_OFF)).contains("Jo Blake", "Booking Clerk");
    }

    @Test
    void leavesOutSmallPrintBelowTheCloseAndKeepsWhatIsSaidToTheReader() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mr Ahmed
                Your appointment at the hospital is on 4 May 2027 at 9am.
                > See you soon,
                > Jo Blake
                > Treatment Co-ordinator
                Wexcombe Vale NHS Trust – stepping forward with you. Rated by our patients. RAD/XR/PT/2025-03. We hold information on systems that are shared with partners.
                If you need this letter in Easy Read, phone 01632 960411.
                Violence and aggression towards our staff will not be tolerated.
                """));

        assertThat(told(letter)).containsExactly("Your appointment at the hospital is on 4 May 2027 at 9am.", "If you need this letter in Easy Read, phone 01632 960411.");
    }

    @Test
    void takesABoxOfNumbersForReferencesWhereverItStands() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mr Ahmed
                Your scan at the hospital is on 4 May 2027 at 9am.
                # Your numbers
                > Hospital no. EK7719034
                > NHS no. 999 402 1187
                Date of birth 21 March 1969 Scan ref. RIS-2026-118842
                # Getting here
                The 14 bus stops outside.
                > Date: Tuesday 4 May 2027
                """));

        assertThat(words(letter, Part.Kind.REFERENCES)).hasSize(3);
        assertThat(headings(letter)).containsExactly("Getting here");
        assertThat(body(letter)).contains("Date: Tuesday 4 May 2027", "The 14 bus stops outside.");
    }

    @Test
    void endsADischargeSummaryWhereItsWriterIsNamed() {
        var letter = anatomy.read(LetterTexts.of("""
                # Discharge summary
                # Patient details
                > Name: Mr Omar Ahmed
                > Date of birth: 17-Mar-1963
                # Clinical summary
                He was admitted to the hospital with a chest infection. He was given antibiotics.
                # Person completing record
                > Dr Tamsin Okwuosa, FY2, bleep 2217. 13/11/2026 15:06
                # Distribution list
                > GP; patient; community nurse
                """));

        assertThat(body(letter)).containsExactly("He was admitted to the hospital with a chest infection.", "He was given antibiotics.");
        assertThat(words(letter, Part.Kind.COPIES)).hasSize(2);
    }

    private static List<String> told(Letter letter) {
        return letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise()).map(letter::text).toList();
    }

    private Letter read(String name) {
        return anatomy.read(LetterTexts.of(resource(name)));
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(LetterAnatomyTest.class.getResourceAsStream("/letters/" + name + ".txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Letter letter, Part.Kind kind) {
        return letter.parts().stream().filter(part -> part.kind() == kind).flatMap(part -> part.sentences().stream()).map(letter::text).toList();
    }

    private static List<String> body(Letter letter) {
        return words(letter, Part.Kind.BODY);
    }

    private static List<String> noise(Letter letter) {
        return letter.parts().stream().flatMap(part -> part.sentences().stream()).filter(Sentence::noise).map(letter::text).toList();
    }

    private static List<String> headings(Letter letter) {
        return letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).map(Part::heading).filter(Objects::nonNull)
                .map(span -> span.of(letter.source().text())).toList();
    }

    private static String lost(Letter letter) {
        var left = new StringBuilder(letter.source().text());
        for (Part part : letter.parts()) {
            Span heading = part.heading();
            if (heading != null) {
                blank(left, heading);
            }
            part.sentences().forEach(sentence -> blank(left, sentence.span()));
        }
        return left.toString();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
