package org.plainletter.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Sentences SENTENCES = new Sentences();

    @ParameterizedTest
    @ValueSource(strings = {
        "You will see Dr. Smith in the clinic.",
        "You will see Mr. A. Jones and Mrs. B. Patel.",
        "Prof. Llewellyn has asked us to write.",
        "Please call Ms. Adeyemi on Tel. 01632 960123.",
        "Ring us on 01632 960123 Ext. 4512 or by email.",
        "Your appointment is at 9.30 a.m. on Monday 8 June 2026.",
        "The clinic runs from 9 a.m. to 5 p.m. Monday to Friday.",
        "Come at 9.30 a.m. [[DATE_1]] to the main desk.",
        "Please be there by 2 p.m. at the latest.",
        "Bring your medicines, e.g. Paracetamol or inhalers, with you.",
        "Bring proof of address, i.e. A recent bill, with you.",
        "Your hospital No. is A12345.",
        "NHS No. 999 214 6073 is yours.",
        "Hospital No. WV0482917 is on the form.",
        "The visit takes approx. 45 minutes.",
        "Your consultant is S. Jones at St. Mary's Hospital.",
        "Seen by J. R. R. Adebayo in clinic.",
        "Take 2.5 mg of bisoprolol each day.",
        "We are at 12 Barrow Rd. Wexcombe.",
        "The office is on High St. near the bank.",
        "Look at www.wexcombe.nhs.uk/patients for maps.",
        "Write to clinic.desk@wexcombe.example for help.",
        "Read https://wexcombe.example/a.b/c?d=1 before you come.",
        "Take one tablet b.d. with food.",
        "Take two tablets p.r.n. for pain.",
        "He was admitted with ? PE and treated.",
        "Admitted with ?DVT of the left leg.",
        "The U.K. guidance says so.",
        "Your next scan is on 3 Jan. 2027 in Leeds.",
        "See Fig. 2 and para. 14 overleaf.",
        "1. Bring your passport.",
        "a. Do not eat after midnight.",
        "iv. Leave jewellery at home.",
        "The scan (see Fig. 3) was clear.",
        "We asked \"How are you?\" and you said well.",
        "Dr. M. Szczepanska, Larkrise Medical Practice, asked us to see you.",
        "Temp. 38.2 on arrival.",
        "The max. dose is 4 tablets.",
        "Appt. made for 12.15 p.m. in Room 4.",
        "Seen with her sister, Mrs. P. Lindqvist, in clinic.",
        "Phone the secretary (Mrs. P. Lindqvist) on 01632 960411.",
        "Version 2.1.3 of the form applies.",
        "The ratio was 1.5:1 and stable.",
        "Your blood pressure is 152/88 vs. 140/90 last time.",
        "We will see you in approx. 3 months etc. as planned.",
        "Aspirin 75 mg. daily goes on.",
        "Clinic at 9.30am with Dr. Patel.",
        "Please telephone the dept. on 01632 960411.",
        "The test costs £75.50 in all.",
        "Lt. Col. Burke, M.D. Fellow, wrote.",
        "Meet at St. James's University Hosp. Entrance C today."})
    void keepsOneSentenceWhole(String sentence) {
        assertThat(split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Come to the clinic.|Please bring your letter.",
        "Come at 9.30 a.m.|Please bring your letter.",
        "The clinic opens at 9 a.m.|You can park outside.",
        "It closes at 5 p.m.|If you are late, phone us.",
        "Do you need help?|Please tell us.",
        "Do not drive!|Ask a friend.",
        "You saw Dr. Smith.|He was pleased.",
        "Your slot is [[TIME_1]].|Please be on time.",
        "Your slot is on [[DATE_1]] at [[TIME_1]].|[[PERSON_1]] will see you.",
        "Look at www.wexcombe.nhs.uk.|Then phone us.",
        "Write to desk@wexcombe.example.|We answer in 2 days.",
        "You lack vitamin D.|Please take the drops.",
        "Go to Ward C.|Bring your letter.",
        "You had hepatitis B.|A blood test shows it is gone.",
        "Bring your passport, a bill etc.|Please do not bring children.",
        "Take 1 tablet t.d.s.|Stop if you feel sick.",
        "Your dose is 40 mg.|Take it at night.",
        "It lasts 45 mins.|You can eat after it.",
        "He has lived in the U.K.|He works as a driver.",
        "We are in Barrow Rd.|Please use the side door.",
        "(See overleaf.)|Please read it.",
        "\"Please rest.\"|That is what the nurse said.",
        "Is it serious?|No.",
        "No.|You do not need a scan.",
        "The scan was on 5 Jan.|It was clear.",
        "You may have 2.|2 visitors are allowed.",
        "Your result is 7.5.|This is normal.",
        "You came in 2026.|Your heart was fine.",
        "The letter is for Mr. P. Jones.|Please pass it on.",
        "please come to the clinic.|bring your letter.",
        "The test was clear.|you do not need to come back.",
        "Phone 01632 960411.|We are open 9am to 5pm.",
        "Wait…|Then try again.",
        "Your GP is Dr Patel at St. Mary's.|They will write to you.",
        "See the consultant, S. Jones.|The clinic is on Level 3.",
        "Come with your carer, ideally.|• Bring your glasses.",
        "Tom's test was clear.|‘Well done’ said the nurse.",
        "It was Sat.|You came alone.",
        "The chair is where you sat.|Nobody moved it."})
    void splitsTwoSentences(String first, String second) {
        assertThat(split(first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Come to the clinic.|Please bring your letter.",
        "Do you need help?|Please tell us.",
        "It is on [[DATE_1]].|Please come.",
        "It is on [[DATE_1]].|[[PERSON_1]] will see you.",
        "The dose is 5mg.|Take it daily.",
        "It starts at 9.30am.|You may eat before.",
        "It is in 2027.|We will write."})
    void splitsWhereTheSpaceIsMissing(String first, String second) {
        assertThat(split(first + second)).containsExactly(first, second);
    }

    @Test
    void endsASentenceAtALineBreak() {
        assertThat(split("Your appointment\r\nDate: Monday\n\n  Please come.  \n"))
                .containsExactly("Your appointment", "Date: Monday", "Please come.");
    }

    @Test
    void splitsAtBulletsInALine() {
        assertThat(split("Please bring: • your letter • your glasses"))
                .containsExactly("Please bring:", "• your letter", "• your glasses");
    }

    @Test
    void keepsEveryCharacterThatIsNotWhiteSpace() {
        String text = " Dear Dr. Smith\n\tThank you...  Come at 9 a.m. OK?!  [[X_1]]. (Yes.) \u00a0 ";
        String kept = SENTENCES.split(text).stream().map(span -> span.of(text)).reduce("", String::concat);
        assertThat(kept.replaceAll("[\\s\u00a0]", "")).isEqualTo(text.replaceAll("[\\s\u00a0]", ""));
        assertThat(SENTENCES.split(text)).isSorted();
    }

    @Test
    void findsNoSentenceInAnEmptyText() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\t \u00a0")).isEmpty();
    }

    private static List<String> split(String text) {
        return SENTENCES.split(text).stream().map(span -> span.of(text)).toList();
    }
}
