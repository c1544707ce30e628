package org.plainletter.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plainletter.anatomy.LetterReading;
import org.plainletter.anatomy.LetterTexts;
import org.plainletter.facts.Facts;

/** Whose a name is by where it stands in a letter. */
@Execution(ExecutionMode.CONCURRENT)
class NamesInLettersTest {

    private final Deidentifier deidentifier = new LetterDeidentifier(new Facts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Your hospital tests are back. | DICTATED TODAY, NOT READ BY DR BEFORE POSTING | Read the sheet before your scan. | sheet before your scan",
        "Your genetic test at the hospital is back. | Registered Genetic Counsellor | We looked at a genetic change. | a genetic change",
        "You have not signed at the clinic yet. | Signed (doctor) M Quenby Signed (parent) not yet | It must be signed by then. | must be signed by",
    })
    void takesNoWordsOfPostsAndFormsForNames(String opening, String line, String sentence, String kept) {
        assertThat(slotted("""
                > Ms Ada Rowe
                > 27 Skinner's Yard
                > Stonemere SM8 6TD
                > Dear Ms Rowe
                %s
                %s
                Yours sincerely
                Saoirse Quenby
                %s
                """.formatted(opening, sentence, line))).contains(kept).doesNotContain("BY [[PERSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Master Adeyemi has an appointment at the hearing clinic. | [[PATIENT_1]] has an appointment",
        "His Grandma Folake may come to the clinic too. | His Grandma [[RELATIVE_2]] may come",
        "Please ask for Bronagh, our link nurse, at the clinic. | ask for [[PERSON_1]], our",
        "Tobi will see JONES, Mary (Mrs) at the clinic. | [[PATIENT_1]] will see [[PERSON_1]] at",
    })
    void keepsTheChildTheFamilyAndTheStaffApart(String sentence, String slotted) {
        assertThat(slotted("""
                > To the Parent or Guardian of:
                > Master Tobi Adeyemi
                > 27 Skinner's Yard
                > Stonemere SM8 6TD
                > Dear Mr and Mrs Adeyemi
                Your child is under the care of the hospital. %s
                """.formatted(sentence))).contains(slotted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "To the parents of: Baby boy QUILLER-ASH (Rowan) | Dear Parents | We need to see Rowan at the hospital clinic.",
        "To the parent(s) of Baby girl Quiller (Rowan) | Dear Parents | Rowan Quiller has an appointment at the hospital.",
        "Mr Rowan Quiller-Ash (RX-3348, NHS 999 905 1173) | Dear Rowan | The hospital clinic will see Rowan Quiller-Ash.",
        "Miss Rowan Quiller [Unit no 30418] | Dear Rowan | The hospital clinic will see Miss Quiller.",
    })
    void findsWhoTheLetterIsAboutBesideNumbersAndInNewbornsLabels(String envelope, String greeting, String sentence) {
        assertThat(slotted("> " + envelope + "\n> 27 Skinner's Yard\n> Stonemere SM8 6TD\n> " + greeting + "\n" + sentence + "\n")).doesNotContainIgnoringCase("quiller").doesNotContain("Rowan");
    }

    @Test
    void takesNoLabelForThePatient() {
        var slotted = slotted("""
                > Miss Yewande Castellane
                > 114 Gasworks Terrace
                > Tarnside TS4 8PN
                > Patient ID: TC-208816
                > Dear Miss Castellane
                Your appointment at the hospital has moved. Miss Castellane lives at 114 Gasworks Terrace.
                """);

        assertThat(slotted).contains("[[PATIENT_1]] lives at [[ADDRESS_1]]").contains("Patient ID: [[REFERENCE_1]]");
    }

    @Test
    void findsAHomeAddressOnTheLineOfTheName() {
        assertThat(slotted("""
                > Dear Dr Khan
                > RE: Bertram HOLLOWAY-SINGH, d.o.b. 23.08.1966, 2 Quarry Cottages, Ravenscar
                > RV8 2DX. NHS No: 999 528 6014
                He was seen at the hospital clinic. He lives at 2 Quarry Cottages, Ravenscar.
                """)).doesNotContain("Quarry").contains("lives at [[ADDRESS_1]]");
        assertThat(slotted("""
                > Private: Mr Jolyon Etchingham-Baptiste, 15 Osier Gardens, Alderfen AF9 1WS
                > Dear Jolyon,
                The nurse from the hospital clinic will come to 15 Osier Gardens on Monday.
                """)).contains("come to [[ADDRESS_1]] on").doesNotContain("Etchingham");
    }

    @Test
    void findsTheAddressThatIsPrintedTwice() {
        assertThat(slotted("""
                > To: Agnieszka Thorne-Bielak
                > Subject: Your recent blood tests
                > Brackenfold Surgery
                > 3 Chantry Hill, Brackenfold BK2 6AE
                > Mrs A Thorne-Bielak
                > Rose Cottage, Nether Lane
                > Brackenfold BK2 9WU
                > Dear Agnieszka,
                The nurse from the hospital clinic will come to Rose Cottage on Monday.
                """)).contains("come to [[ADDRESS_1]] on").doesNotContain("Nether");
    }

    @Test
    void saysAFactSoThatItFitsItsSentence() {
        var table = deidentifier.deidentify(LetterReading.anatomy().read(LetterTexts.of("""
                > Dear Mr Khan
                The hospital will ring you between 2pm and 4pm. You can take paracetamol.
                """))).facts();

        assertThat(table.restore("[[MEDICINE_1]] is fine.")).isEqualTo("Paracetamol is fine.");
        assertThat(table.restore("Take [[MEDICINE_1]].")).isEqualTo("Take paracetamol.");
        assertThat(table.restore("[[MEDICINE_1]]")).isEqualTo("paracetamol");
        assertThat(table.restore("We ring at [[TIME_1]].")).isEqualTo("We ring between 2pm and 4pm.");
    }

    @Test
    void saysHowOftenAsEachPlaceSaysIt() {
        var slotted = deidentifier.deidentify(LetterReading.anatomy().read(LetterTexts.of("""
                > Dear Mr Khan
                Please use the cream OD on both legs until your appointment at the hospital. Please walk every day, even when it rains.
                """)));

        assertThat(slotted.facts().restore(PrivateLettersTest.slotted(slotted.letter()))).contains("cream once a day").contains("walk every day");
    }

    @Test
    void readsASurnameOfTwoWords() {
        assertThat(slotted("""
                # RE: PATRICK SIOBHAN-LE MESURIER DOB 19/02/1990 NHS 999 268 0093
                > Dear Dr Moravec
                I saw Mr Siobhan-Le Mesurier in the hospital clinic. Patrick is well.
                """)).contains("I saw [[PATIENT_1]] in the").contains("[[PATIENT_1]] is well");
    }

    private String slotted(String letter) {
        return PrivateLettersTest.slotted(deidentifier.deidentify(LetterReading.anatomy().read(LetterTexts.of(letter))).letter());
    }
}
