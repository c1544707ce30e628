package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormLettersTest {

    private final Anatomy anatomy = LetterReading.anatomy();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Under: ☐ general ☒ local, awake ☐ sedation            | Under: local, awake
            How soon: ☐ Urgent (2 days), ☑ Soon, ☐ Routine        | How soon: Soon
            Common: ☒ feeling faint ☒ bleeding for 7 days         | Common: feeling faint; bleeding for 7 days
            It may come back: ☒                                   | It may come back
            Interpreter needed? Yes ☐ No ☑                        | Interpreter needed? No
            Diabetes: ☐ Y ☑ N.                                    | Diabetes: no.
            Blood clots? Y [ ] N [x]                              | Blood clots? no
            Smoker: (X) Y ( ) N                                   | Smoker: yes
            High blood pressure: ☒ Y, on labetalol                | High blood pressure: yes, on labetalol
            Anti-D needed ☐ Yes ☑ No                              | Anti-D needed: No
            ☐ forceps ☑ section – ☐ planned ☑ emergency (fever)   | section – emergency (fever)
            Side: [ ] left [x] right                              | Side: right
            Where: ☑ At home ☐ At the clinic, You are not listed. | Where: At home. You are not listed.
            ☐ I agree ☐ I do not agree                            | ☐ I agree ☐ I do not agree
            Ring us (or text) between 9 and 5.                    | Ring us (or text) between 9 and 5.
            """)
    void saysOnlyWhatIsTicked(String written, String said) {
        assertThat(Ticks.settled(written)).hasSameSizeAs(written);
        assertThat(Ticks.settled(written).strip().replaceAll("\\s+", " ")).isEqualTo(said);
    }

    @Test
    void keepsTheBoxesOfOneQuestionApartFromThoseOfTheNext() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Ms Example
                ☐ tablets ☑ injection – ☐ weekly ☑ monthly (next one 3 May). Allergic to nuts: ☐ Y ☑ N. Had it before: ☑ Y, in 2024. Your nurse is Ada Quill.
                You can ring the clinic if you feel ill after the injection.
                """));

        assertThat(told(letter).stream().map(line -> line.replaceAll("\\s+", " "))).containsExactly("injection – monthly (next one 3 May).", "Allergic to nuts: no.", "Had it before: yes, in 2024.",
                "Your nurse is Ada Quill.", "You can ring the clinic if you feel ill after the injection.");
    }

    @Test
    void readsAFormWithoutGreetingFromItsFirstHeading() {
        var letter = anatomy.read(LetterTexts.of("""
                # Emergency Department
                > Royal Moor Hospital
                > Name: Rosa Example
                > NHS 999 402 1187
                > Attended: 20/12/2026 18:55
                # What happened
                ☒ Head injury ☐ Neck injury ☐ Other
                Fell off a stool at home. No loss of consciousness.
                # Advice
                Do not drive until you feel better. See your GP if the dizziness goes on.
                """));

        assertThat(told(letter)).contains("Attended: 20/12/2026 18:55", "Fell off a stool at home.");
        assertThat(told(letter).toString()).contains("Head injury").doesNotContain("Neck injury").doesNotContain("Royal Moor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> Date: Friday 12 February 2027", "| Date: Friday 12 February 2027", "| Date: 12/02/2027; Time: 10.15"})
    void takesTheDateInABoxBelowTheGreetingForThatOfTheVisit(String row) {
        assertThat(told(anatomy.read(LetterTexts.of("""
                > 1 December 2026
                > Dear Parent
                > Your child's hearing test
                %s
                | Come at: 10.15 am
                | Where: Children's Centre, Wold Road
                Please keep the morning free.
                """.formatted(row)))).toString()).contains(row.substring(2)).doesNotContain("1 December 2026");
    }

    @Test
    void takesTheDateAboveTheGreetingForThatOfTheVisitIfAPlaceOrTimeStandsBeside() {
        var letter = anatomy.read(LetterTexts.of("""
                > Eye Clinic
                > Date: 1 December 2026
                > Our ref: EC/4471
                > Mr Idris Example
                > 8 Copse View
                > Pennick PK2 9XX
                | Date: Friday 12 February 2027
                | Where: Eye Clinic, Level 2
                | Arrive: 10.15 am
                > Dear Mr Example
                We have booked an appointment for you. Please do not drive home.
                """));

        assertThat(told(letter)).contains("Date: Friday 12 February 2027").doesNotContain("Date: 1 December 2026");
    }

    @Test
    void keepsTheChoicesOnASlipBelowTheSignature() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mrs Byrne
                Please choose one of the replies below and send the slip to us.
                > Yours sincerely
                > Waiting List Office
                > ✂ Tear here and return
                > ☐ I still want the operation
                > ☐ I no longer want the operation
                > ☐
                """));

        assertThat(told(letter).toString()).contains("I still want the operation", "I no longer want the operation").doesNotContain("Tear here");
    }

    @Test
    void keepsTheEmptyBoxesOfAListThatTheReaderTicks() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mr Ahmed
                We will see you at the hospital clinic.
                Please tick each off when packed:
                > ☐ your splint
                > ☐ your diary
                > ☒ no towel needed
                """));

        assertThat(told(letter)).anyMatch(said -> said.contains("splint")).anyMatch(said -> said.contains("diary"));
    }

    @Test
    void leavesOutTheEmptyBoxesOfAListInWhichOneIsTicked() {
        var letter = anatomy.read(LetterTexts.of("""
                > Dear Mr Ahmed
                We have looked at your referral to the hospital clinic.
                > ☐ You will be seen within 2 weeks.
                > ☑ You will be seen within 12 weeks.
                Please tell us which you want:
                > ☐ a visit at home
                > ☐ a visit to the clinic
                """));

        assertThat(told(letter)).hasSize(5).noneMatch(said -> said.contains("2 weeks") && !said.contains("12"));
    }

    @Test
    void keepsWhatStandsInTheOpeningBlock() {
        var letter = anatomy.read(LetterTexts.of("""
                > Skin Department, Royal Moor Hospital
                > 01632 960411
                > Mon to Fri 8am to 6pm
                > Skin Emergency 01632 960415
                > Fax 01632 960412
                > Mr Omar Ahmed
                > 1 Example Lane, Exampleton ZQ1 1AA
                > Our ref: AB/12/34
                > Your target: 2.5 (range 2.0 to 3.0)
                # Tuesday 4 May 2027 at 9.05am
                > Dear Mr Ahmed
                # Your LEFT arm: change of clinic
                We have moved your appointment at the skin clinic. It is now as follows.
                # Wednesday 5 May 2027 at 10.15am
                # Moor House, 2 Mill Lane, Exampleton ZQ1 1AB
                Please bring this letter with you.
                """));

        assertThat(told(letter)).contains("01632 960411", "Skin Emergency 01632 960415", "Mon to Fri 8am to 6pm", "Your target: 2.5 (range 2.0 to 3.0)", "Tuesday 4 May 2027 at 9.05am",
                "Your LEFT arm: change of clinic", "Wednesday 5 May 2027 at 10.15am", "Moor House, 2 Mill Lane, Exampleton ZQ1 1AB");
        assertThat(told(letter).toString()).doesNotContain("960412").doesNotContain("AB/12/34").doesNotContain("Omar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kind hands, open hearts. FBT/3 rev. 06/25
            White copy: file. Yellow copy: referrer. Example Care is an Investor in Volunteers.
            Commissioned under Section 7A. Mailed by PostFast bureau batch 3317/B. Example Eyes is hosted by Example Care CIC.
            Example Hospital is part of Example Health Alliance. WLV-2 Version 9
            FOR OFFICE USE: Batch no ........ Happy arms, healthy futures!
            *** AUTO DOSE - VERIFIED BY L. EXAMPLE - BATCH 0216/07 ***
            RCN/COMMS/0227/all pts. Caring in your corner of the town.
            Moor Care - Here For You
            CF-GYN-02 Keep in section 3 of health record
            """)
    void leavesOutSmallPrintAtTheFootOfALetterWithoutAClose(String foot) {
        var letter = anatomy.read(LetterTexts.of("> Dear Mr Ahmed\nYour appointment at the hospital is on 4 May 2027 at 9am. Please bring your tablets.\n"
                + "> A. Example, Bookings\n> " + foot));

        assertThat(told(letter)).containsExactly("Your appointment at the hospital is on 4 May 2027 at 9am.", "Please bring your tablets.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Parking is free for blue badge holders. Form OPH-07 v4
            If you need an interpreter, phone 01632 960411. Printed from ClinDoc 6.2
            You can complain to the Patient Advice team. Please recycle this letter.
            Leaflets in Easy Read: ring 01632 960411. Example Trust is part of Example Care Group.
            """)
    void keepsWhatAReaderNeedsBesideSmallPrint(String foot) {
        var letter = anatomy.read(LetterTexts.of("> Dear Mr Ahmed\nYour appointment at the hospital is on 4 May 2027 at 9am. Please bring your tablets.\n"
                + "> A. Example, Bookings\n> " + foot));

        assertThat(told(letter)).hasSize(3).last().isEqualTo(foot.substring(0, foot.indexOf(". ") + 1));
    }

    private static List<String> told(Letter letter) {
        return letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.sentences().stream())
                .filter(sentence -> !sentence.noise()).map(sentence -> letter.text(sentence).strip()).toList();
    }
}
