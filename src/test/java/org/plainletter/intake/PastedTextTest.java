package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTextTest {

    @Test
    void joinsTheLinesThatAnEmailBroke() {
        assertThat(PrintedLetter.blocks("email.txt")).containsExactly(
                "LINE From: Memory Clinic <memory.clinic@larkfield.example>", "LINE To: Mr Barnaby Quill",
                "LINE Date: 3 February 2027", "LINE Subject: Your appointment", "LINE Dear Mr Quill,",
                "PARAGRAPH We are pleased to offer you an appointment at the memory clinic on Monday 22 February 2027 at 11am. "
                        + "It will be with Dr Imogen Farraday, and it will take about an hour and a half.",
                "HEADING Please bring:", "LIST_ITEM your glasses and your hearing aids",
                "LIST_ITEM a list of the medicines that you take, with the dose of each (for example, donepezil 5 mg)",
                "LIST_ITEM somebody who knows you well",
                "PARAGRAPH If you cannot come, ring us on 01632 960214 at least 2 days before.",
                "LINE Yours sincerely,", "LINE Memory Clinic", "LINE Larkfield Hospital");
    }

    @Test
    void takesALetterOnOneLineAsItIs() {
        assertThat(PrintedLetter.blocks("one-line.txt")).singleElement().asString()
                .startsWith("PARAGRAPH Dear Mrs Oakes, your blood test of 4 March 2027").endsWith("Dr Tobias Wren");
    }

    @Test
    void keepsTheDoseWithItsDrugInTablesOfTabsAndOfSpaces() {
        assertThat(PrintedLetter.blocks("text-tables.txt")).containsSubsequence(
                "TABLE_ROW Medicine: Ramipril; Dose: 5 mg; How often: once a day",
                "TABLE_ROW Medicine: Furosemide; Dose: 40 mg; How often: twice a day",
                "TABLE_ROW Clinic: Heart Clinic", "TABLE_ROW Date: Friday 12 March 2027", "TABLE_ROW Time: 2.30pm",
                "TABLE_ROW Medicine: Bisoprolol; Dose: 2.5 mg; When: every morning",
                "TABLE_ROW Medicine: Atorvastatin; Dose: 20 mg; When: at night",
                "PARAGRAPH Please bring this letter with you.");
    }

    @Test
    void readsTwoColumnsOneAfterTheOther() {
        assertThat(PrintedLetter.blocks("two-columns.txt")).containsExactly(
                "LINE Mrs Adela Finch", "LINE 4 Mill Row", "LINE Brookvale", "LINE BV2 4ZZ",
                "LINE Brookvale Hospital", "LINE Skin Clinic", "LINE Tel: 01632 960671", "LINE Our ref: SK/4471",
                "LINE Dear Mrs Finch",
                "PARAGRAPH The mole that we took from your arm was harmless. You do not need another appointment.");
    }
}
