package org.plainletter.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.anatomy.LetterReading;
import org.plainletter.anatomy.LetterTexts;
import org.plainletter.facts.Facts;

/** Names without a title, and what is written like a name and is none. */
@Execution(ExecutionMode.CONCURRENT)
class PeopleInLettersTest {

    private final Deidentifier deidentifier = new LetterDeidentifier(new Facts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bronagh, our link radiographer, will meet you. | Bronagh",
        "Keith will ring you about the clinic. | Keith",
        "Our screening nurse Marek Olszewski runs the clinic. | Marek, Olszewski",
        "Give the form to Siân ap Gwilym at the desk. | Siân, Gwilym",
        "The stroke nurse (Aoife Ní Bhriain) will visit you. | Aoife, Bhriain",
        "Thank you to Joy Adeyinka for her help. | Joy, Adeyinka",
        "Please tell Grace if you cannot come. | Grace",
        "Your physio, Sunny, will show you the exercises. | Sunny",
        "Staff Nurse Abiodun, Rev Blessing Moyo and Sister O'Dowd came too. | Abiodun, Moyo, Dowd",
        "Hyun-woo Pak and Colm see people here. | Hyun, Pak, Colm",
        "Jean-Luc van der Berg, your key worker, has written. | Jean, Luc, Berg",
        "By whom: Femi | Femi",
        "Checked by L. ESPINOZA | ESPINOZA",
        "It was written by T. Mwangi-Coote of our office. | Mwangi, Coote",
        "You came with an adult (mother, Mei) to the clinic. | Mei",
    })
    void hidesANameWithoutATitle(String sentence, String names) {
        assertThat(slotted(sentence)).doesNotContain(names.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "You have Parkinson's disease and Crohn's disease.",
        "We use Makaton and Braille at the clinic.",
        "Will you please bring your tablets?",
        "A Brevia engineer will fit it, and you can ring Brevia Homecare.",
        "He has Down's syndrome, Bell's palsy and Guillain-Barré syndrome.",
        "Part C. Risks of this operation.",
        "You will have a Humphrey visual field test and a Holter monitor.",
        "Take the bus from Chelsea to Victoria.",
        "Marie Curie and Macmillan nurses can help.",
        "Please Bring This Letter With You.",
        "Welsh, Polish and Urdu interpreters are free.",
        "Your results are on Patients Know Best or in the NHS App.",
        "A Thomas splint and a Zimmer frame will be given.",
        "The test showed Helicobacter pylori.",
        "Don't stop your tablets.",
        "May I ring you next week?",
    })
    void leavesWhatIsNoName(String sentence) {
        assertThat(slotted(sentence)).contains(sentence);
    }

    @Test
    void knowsAPersonAgainByTheFirstName() {
        assertThat(slotted("You met Delyth Rosser (care co-ordinator). Delyth will go on visiting.")).contains("[[PERSON_1]] will go on visiting");
    }

    @Test
    void takesNoInitialForAnotherFirstName() {
        assertThat(slotted("You saw R. Venkataraman. Please speak to Rose at the desk.")).contains("You saw [[PERSON_1]].", "speak to [[PERSON_2]] at");
    }

    @Test
    void findsTheAddressBelowTheNameOfAForm() {
        var slotted = PrivateLettersTest.slotted(deidentifier.deidentify(LetterReading.anatomy().read(LetterTexts.of("""
                > Mrs Isla RENWICK-DAS
                > 9 Mill Lade, Ettlebrae AW9 4RT
                > DOB 22-Sep-1958
                > CHI 999 412 0087
                You were in hospital after a stroke. Ring Mill Lade Surgery for your tablets.
                """))).letter());

        assertThat(slotted).contains("[[ADDRESS_1]]", "[[PATIENT_1]]").doesNotContain("Ettlebrae", "RENWICK");
    }

    private String slotted(String sentence) {
        return PrivateLettersTest.slotted(deidentifier.deidentify(LetterReading.anatomy().read(LetterTexts.of("""
                > Dear Mr Khan
                Your appointment at the hospital is on Monday. %s
                """.formatted(sentence)))).letter());
    }
}
