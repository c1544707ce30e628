package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"open-medicines-chromium.pdf", "open-medicines-libreoffice.pdf"})
    void keepsTheDoseWithItsDrugWhereCellsAreCentred(String file) {
        assertThat(PrintedLetter.blocks(file)).contains(
                "TABLE_ROW Medicine: Bisoprolol tablets; Dose: 2.5 mg; How often: once a day in the morning; Notes: This is a new "
                        + "tablet. It slows your heart. You may feel tired for the first two weeks, and that should then pass.",
                "TABLE_ROW Medicine: Furosemide; Dose: 40 mg; How often: twice a day; Notes: Changed from 20 mg.",
                "TABLE_ROW Medicine: Glyceryl trinitrate spray under the tongue for chest pain; Dose: 400 micrograms; "
                        + "How often: when you need it; Notes: Ring 999 if the pain has not gone after the second spray.",
                "TABLE_ROW Medicine: Warfarin; Dose: 3 mg; How often: every evening at 6pm; "
                        + "Notes: Your next blood test is on Tuesday 9 March 2027.",
                "PARAGRAPH Please stop taking amlodipine 5 mg. You do not need it any more.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tight-medicines-chromium.pdf", "tight-medicines-libreoffice.pdf"})
    void keepsTheDoseWithItsDrugWhereHardlyAnySpacePartsTheCells(String file) {
        assertThat(PrintedLetter.blocks(file)).containsSubsequence(
                "TABLE_ROW Medicine: Ramipril; Dose: 5 mg; How often: once a day; Notes: no change",
                "TABLE_ROW Medicine: Furosemide; Dose: 40 mg; How often: twice a day, at breakfast and at lunch; "
                        + "Notes: Changed from 20 mg. Weigh yourself each morning and ring us if you gain 2 kg.",
                "TABLE_ROW Medicine: Aspirin; Dose: 75 mg; How often: once a day",
                "TABLE_ROW Medicine: Isosorbide mononitrate modified release tablets; Dose: 30 mg; How often: every morning; Notes: new",
                "TABLE_ROW Medicine: Simvastatin; Dose: 20 mg; How often: at night; Notes: STOPPED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels-chromium.pdf", "labels-libreoffice.pdf", "labels.docx"})
    void saysDetailsAsLabelsAndValuesWithLinesAndWithout(String file) {
        assertThat(PrintedLetter.blocks(file)).containsSubsequence(
                "TABLE_ROW Day and date: Wednesday 17 February 2027",
                "TABLE_ROW Time: 10.20am (please arrive 10 minutes early)",
                "TABLE_ROW Where: Fracture Clinic, Level 1, Alder Wing, Stonebridge Community Hospital, Station Road, Stonebridge SB1 1ZZ",
                "TABLE_ROW You will see: Dr Marguerite Achebe-Lowry, or one of her team",
                "TABLE_ROW How long: about 45 minutes",
                "PARAGRAPH Please bring this letter with you.",
                "TABLE_ROW Where to park: Car park C, next to the main entrance. It costs £2.40 for up to 2 hours, and you can pay with coins or a card.",
                "TABLE_ROW Contact: 01632 960127, Monday to Friday, 8.30am to 4pm",
                "TABLE_ROW NHS number: 999 204 7718");
    }

    @ParameterizedTest
    @ValueSource(strings = {"letterhead-chromium.pdf", "letterhead-libreoffice.pdf"})
    void readsALetterheadOfTwoColumnsOneAfterTheOther(String file) {
        assertThat(PrintedLetter.blocks(file)).startsWith(
                "LINE Mrs Delphine Aldworth", "LINE Flat 2, Cooper's Wharf", "LINE Mill Lane", "LINE Harrowmere", "LINE HW2 6ZZ",
                "HEADING Harrowmere Royal Hospital", "LINE Department of Skin Medicine", "LINE Castle Street",
                "LINE Harrowmere HW1 1ZZ", "LINE Tel: 0113 496 0218", "LINE skin.clinic@harrowmere.example",
                "LINE Our ref: SKN/40771/PA", "LINE NHS No: 999 118 3320", "LINE Date: 8 February 2027", "LINE Dear Mrs Aldworth");
    }
}
