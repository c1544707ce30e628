package org.plainletter.rewrite.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.anatomy.Audience;

class PhrasebookTest {

    private static Phrasebook book(String... lines) {
        return Phrasebook.parse("## Test\n\n" + String.join("\n", lines));
    }

    private static Phrasebook visits() {
        return book("when: You <attend> {what} on {date} [at {time}].", "say: You come to {what}.", "say: It is on {date} [at {time}].",
                "matches: You attended the clinic on [[DATE_1]].", "misses: You did not attend the clinic on [[DATE_1]].");
    }

    private static Phrasebook pieces() {
        return book("when: Please ensure that you ...", "say: Please ...", "matches: Please ensure that you arrive.", "misses: Please arrive.", "",
                "when: Please note that ...", "say:", "matches: Please note that we close.", "misses: Please note this.", "",
                "when: ... at your earliest convenience", "say: ... as soon as you can", "matches: Call at your earliest convenience.", "misses: Call soon.", "",
                "part: in the event that", "say: if", "matches: Call in the event that you fall.", "misses: The event is on.", "",
                "part: prior to", "say: before", "matches: Wash prior to the test.", "misses: A prior test.", "",
                "part: at this moment in time", "say:", "matches: We cannot help at this moment in time.", "misses: At this time.");
    }

    @Test
    void saysAWholeSentenceWithItsSlots() {
        assertThat(visits().say("You will attend the clinic on [[DATE_4]].")).isEmpty();
        assertThat(visits().say("you  ATTEND “the clinic” on [[DATE_4]], at [[TIME_2]]"))
                .contains(List.of("You come to the clinic.", "It is on [[DATE_4]] at [[TIME_2]]."));
    }

    @Test
    void leavesOutWhatTheLetterDidNotSay() {
        assertThat(visits().say("You attended [[PLACE_1]] on [[DATE_1]].")).contains(List.of("You come to [[PLACE_1]].", "It is on [[DATE_1]]."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "You attended the clinic and never the ward on [[DATE_1]]", "You attended the clinic if you could on [[DATE_1]]",
        "You attended the clinic, and you saw him on [[DATE_1]]", "You attended the clinic. It was on [[DATE_1]]",
        "You attended the clinic you didn't like on [[DATE_1]]", "You attended a b c d e f g h i j k l m on [[DATE_1]]"})
    void aGapStopsAtWhatTurnsTheSense(String sentence) {
        assertThat(visits().say(sentence)).isEmpty();
    }

    @Test
    void aClauseMayHoldNegations() {
        var book = book("when: In the event that {clause}, please call {phone}.", "say: If {clause}, phone {phone}.",
                "matches: In the event that you cannot come, please call [[PHONE_1]].", "misses: Please call [[PHONE_1]].");
        assertThat(book.say("In the event that you are not well and cannot come, please call [[PHONE_3]]."))
                .contains(List.of("If you are not well and cannot come, phone [[PHONE_3]]."));
    }

    @Test
    void theSameNameIsTheSameSlot() {
                var book = book("when: Stop {medicine} and then take {medicine} again.", "say: Stop {medicine}, then take {medicine} again.",
                "matches: Stop [[MEDICINE_1]] and then take [[MEDICINE_1]] again.", "misses: Stop [[MEDICINE_1]] and then take [[MEDICINE_2]] again.");
        assertThat(book.say("Stop [[MEDICINE_2]] and then take [[MEDICINE_2]] again.")).isPresent();
    }

    @Test
    void anExactSlottedSentenceIsAnEntry() {
        var book = book("when: Attendance is on [[DATE_1]] or [[DATE_2]].", "say: Come on [[DATE_1]] or [[DATE_2]].",
                "matches: Attendance is on [[DATE_1]] or [[DATE_2]].", "misses: Attendance is on [[DATE_1]].");
        assertThat(book.say("Attendance is on [[DATE_5]] or [[DATE_7]].")).contains(List.of("Come on [[DATE_5]] or [[DATE_7]]."));
    }

    @Test
    void theMostSpecificEntryWins() {
        var book = book("when: Bring {what}.", "say: Please bring {what}.", "matches: Bring shoes.", "misses: Do not bring shoes.", "",
                "when: Bring a urine sample.", "say: Please bring a sample of your wee.", "matches: Bring a urine sample.", "misses: Bring a sample.");
        assertThat(book.say("Bring a urine sample.")).contains(List.of("Bring a sample of your wee."));
        assertThat(book.say("Bring a blood sample.")).contains(List.of("Bring a blood sample."));
    }

    @Test
    void looksPastPaddingInFrontOfASentence() {
        var book = book("when: Please note that ...", "say:", "matches: Please note that we close.", "misses: Please note this.", "",
                "when: The clinic is closed on {date}.", "say: The clinic is shut on {date}.", "matches: The clinic is closed on [[DATE_1]].",
                "misses: The clinic is not closed on [[DATE_1]].");
        assertThat(book.say("Please note that the clinic is closed on [[DATE_2]].")).contains(List.of("The clinic is shut on [[DATE_2]]."));
    }

    @Test
    void anEntryIsForItsReadersOnly() {
        var book = book("for: clinician", "when: Kindly repeat {what}.", "say: Your GP will repeat {what:you}.",
                "matches: Kindly repeat his bloods.", "misses: Kindly do not repeat his bloods.");
        assertThat(book.say("Kindly repeat his bloods.", Audience.CLINICIAN)).contains(List.of("Your GP will repeat your bloods."));
        assertThat(book.say("Kindly repeat his bloods.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "he has her notes | you have your notes", "the patient's tablets | your tablets", "[[PATIENT_1]] was well | you was well",
        "see her in clinic | see you in clinic", "her own home | your own home", "the theatre | the theatre", "this history | this history"})
    void speaksToThePatient(String words, String you) {
        assertThat(PhrasePerson.asYou(words)).isEqualTo(you.replace("you was", "you were"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Please ensure that you arrive early. | Please arrive early.",
        "Please note that in the event that you cannot come, call us. | If you cannot come, call us.",
        "Wash [[DURATION_1]] prior to the test. | Wash [[DURATION_1]] before the test.",
        "Prior to the test, wash. | Before the test, wash.",
        "Call us at your earliest convenience. | Call us as soon as you can.",
        "We cannot help, at this moment in time. | We cannot help.",
        "A prior note. | A prior note."})
    void replacesPiecesAndLeavesTheRest(String letter, String plain) {
        assertThat(pieces().phrases(letter)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Go on {date}. | Go. | is lost", "Go. | Go on {date}. | no when line", "Go [on {date}]. | Go on {date}. | square brackets",
        "Go. | Go at 5. | a number", "Go. | Don't go. | short form", "Go. | Go to the MRI. | everybody knows",
        "Go. | Go to one two three four five six seven eight nine ten eleven twelve thirteen fourteen. | at most 15",
        "Do not go. | Go. | a negation is lost", "Go. | Do not go. | a negation is added", "Go if ill. | Go. | a condition is lost",
        "You may go. | You go. | a hedge is lost", "Go (now. | Go. | missing", "Stay. | Stay. | does not match its example"})
    void refusesAnEntryThatBreaksARule(String when, String say, String fault) {
        String example = when.startsWith("Stay") ? "Went." : when.replaceAll("[\\[\\]]", "").replace("{date}", "[[DATE_1]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book("when: " + when, "say: " + say, "matches: " + example, "misses: Nothing."))
                .withMessageContaining("line 3").withMessageContaining(fault);
    }

    @Test
    void refusesAnEntryThatMatchesItsNearMiss() {
        assertThatIllegalArgumentException().isThrownBy(() -> book("when: Go {how}.", "say: Go {how}.", "matches: Go now.", "misses: Go home."))
                .withMessageContaining("must miss");
    }

    @Test
    void refusesALineWithoutAKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> book("whem: Go.", "say: Go.", "matches: Go.", "misses: Run."))
                .withMessageContaining("line 3: a line begins with");
    }

    private static Phrasebook words() {
        return book("set: ring = phone|call|ring [up]|<contact>", "set: hand = (the|our) @who", "set: who = ward|team", "",
                "when: If you cannot come / @ring @hand [on {phone}].", "say: If you cannot come, phone us [on {phone}].",
                "matches: If you cannot come, ring our team.", "misses: If you can come, ring our team.", "",
                "when: You have an appointment (any of: on {date}|at {time}|with (Dr|Mr) {person}|with {person}).",
                "say: You have an appointment [on {date}] [at {time}].", "say: [You will see {person}.]",
                "matches: You have an appointment on [[DATE_1]].", "misses: You have no appointment on [[DATE_1]].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "If you cannot come, please ring the ward on [[PHONE_1]]. | If you cannot come, phone us on [[PHONE_1]].",
        "Kindly call our team if you cannot come. | If you cannot come, phone us.",
        "However, contacting our team (if you cannot come) | If you cannot come, phone us."})
    void knowsWordsThatMeanTheSameInEitherOrder(String letter, String plain) {
        assertThat(words().say(letter)).contains(List.of(plain));
    }

    @Test
    void takesFactsInAnyOrderAndLosesNone() {
        assertThat(words().say("You have an appointment with [[PERSON_1]] at [[TIME_1]], on [[DATE_1]]."))
                .contains(List.of("You have an appointment on [[DATE_1]] at [[TIME_1]].", "You will see [[PERSON_1]]."));
        assertThat(words().say("You have an appointment on [[DATE_1]] on [[DATE_2]].")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Take @most. | there is no set called most", "Take @a. | the set a holds itself"})
    void namesASetThatIsWrong(String when, String fault) {
        assertThatIllegalArgumentException().isThrownBy(() -> book("set: a = @a", "", "when: " + when, "say: Take it.", "matches: Take it.", "misses: Go."))
                .withMessageContaining(fault);
    }

    @Test
    void asksOnlyWhereTheLetterAsks() {
        var book = book("when: Bring {what}.", "say: Please bring {what}.", "matches: Bring shoes.", "misses: Do not bring shoes.");
        assertThat(book.say("Bring shoes.")).contains(List.of("Bring shoes."));
        assertThat(book.say("Kindly bring shoes.")).contains(List.of("Please bring shoes."));
    }

    private static Phrasebook approved(String... lines) {
        return Phrasebook.parse("## Test\n\nwhen: Go to {where}.\nsay: Visit {where}.\nmatches: Go to [[PLACE_1]].\nmisses: Do not go to [[PLACE_1]].\n",
                "# Approved\n\nFor people.\n\n## Entries\n\n" + String.join("\n", lines));
    }

    @Test
    void takesNoOrderThatIsOnlyAskedForOne() {
var book = book("when: Stop {medicine}.", "say: Stop taking {medicine}.", "matches: Stop [[MEDICINE_1]].", "misses: Do not stop [[MEDICINE_1]].");

        assertThat(book.say("Stop [[MEDICINE_1]].")).isPresent();
        assertThat(book.say("Stop [[MEDICINE_1]]?")).isEmpty();
    }

    @Test
    void saysWhatWasApprovedWithTheSlotsOfThisLetter() {
        var book = approved("letter: Go to [[PLACE_1]] on [[DATE_1]] or [[DATE_2]].", "plain: Come to [[PLACE_1]].", "plain: Come on [[DATE_1]] or [[DATE_2]].", "by: a nurse, 1 May 2026");
        assertThat(book.say("Go to [[PLACE_4]] on [[DATE_7]], or [[DATE_3]]")).contains(List.of("Come to [[PLACE_4]].", "Come on [[DATE_7]] or [[DATE_3]]."));
        assertThat(book.say("Go to [[PLACE_4]] on [[DATE_7]] or [[DATE_7]].")).isNotEqualTo(Optional.of(List.of("Come to [[PLACE_4]].", "Come on [[DATE_7]] or [[DATE_7]].")));
        assertThat(book.say("Go to [[PLACE_4]].")).contains(List.of("Visit [[PLACE_4]]."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "letter: Go on [[DATE_1]].;plain: Go.;by: a nurse | other slots", "letter: Go.;plain: Go.  | a by: line", "letter: Go.;plain: Go at 5.;by: a nurse | a number",
        "letter: Go.;says: Go.;by: a nurse | begins with", "letter: Go.;plain: a b c d e f g h i j k l m n o p.;by: a nurse | more than 15"})
    void refusesAnApprovedSentenceThatBreaksARule(String lines, String fault) {
        assertThatIllegalArgumentException().isThrownBy(() -> approved(lines.split(";"))).withMessageContaining(fault);
    }
}
