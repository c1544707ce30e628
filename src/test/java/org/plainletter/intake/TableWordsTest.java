package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How tables are said; {@code *} before a cell makes it bold, {@code //} parts its lines. */
class TableWordsTest {

    @Test
    void headsAColumnByAnAbbreviation() {
        assertThat(said(true, "*Medicine | *Dose / route / freq. | *Notes", "Apixaban | 10 mg PO BD | NEW", "Ramipril | 5 mg OD | Withheld. GP to decide when to restart."))
                .containsExactly("Medicine: Apixaban; Dose / route / freq.: 10 mg PO BD; Notes: NEW",
                        "Medicine: Ramipril; Dose / route / freq.: 5 mg OD; Notes: Withheld. GP to decide when to restart.");
    }

    @Test
    void headsAColumnByTheDayOfATest() {
        assertThat(said(false, "*Test | *May 2026 | *18 Nov 2026 | *Usual range", "Platelets | 104 | 96 | 150 to 400", "Haemoglobin | 131 | 129 | 115 to 165"))
                .containsExactly("Test: Platelets; May 2026: 104; 18 Nov 2026: 96; Usual range: 150 to 400",
                        "Test: Haemoglobin; May 2026: 131; 18 Nov 2026: 129; Usual range: 115 to 165");
    }

    @Test
    void headsTheOldAndTheNewSlotByWhatStandsOverThem() {
        assertThat(said(true, " | *WAS - NOW CANCELLED | *NOW - THIS IS THE ONE TO COME TO", "Date | Monday 3 May 2027 | Friday 7 May 2027", "Time | 9.20am | 2.10pm", "Place | Hut 3 | Hill Clinic"))
                .first().isEqualTo("Date; WAS - NOW CANCELLED: Monday 3 May 2027; NOW - THIS IS THE ONE TO COME TO: Friday 7 May 2027");
    }

    @Test
    void tellsBoxesSideBySideOneAfterTheOther() {
        assertThat(said(true, "*Old appointment | *New appointment",
                "Tuesday 2 March 2027//11.20am//Moor Clinic//Please do not go to this one. | Monday 8 March 2027//1.45pm//Hill Clinic//With: Sam Lee, podiatrist"))
                .containsExactly("Old appointment: Tuesday 2 March 2027, 11.20am, Moor Clinic", "Please do not go to this one.",
                        "New appointment: Monday 8 March 2027, 1.45pm, Hill Clinic", "With: Sam Lee, podiatrist");
    }

    @Test
    void keepsTheRowsOfAListWithoutHeadings() {
        String long1 = "Blood test every two weeks at your surgery for the first three months, and then once a month for as long as you take it.";
        assertThat(said(true, "Methotrexate | 15 mg | " + long1, "Folic acid | 5 mg | On a Friday.", "Ibuprofen | none | Please stop."))
                .containsExactly("Methotrexate; 15 mg; " + long1, "Folic acid; 5 mg; On a Friday.", "Ibuprofen; none; Please stop.");
    }

    @Test
    void headsColumnsByMedicinesBesideAnEmptyCorner() {
        assertThat(said(false, " | AMITRIPTYLINE | DULOXETINE", "Week 1 | 50 mg at night | none", "Week 2 | STOP | 30 mg in the morning"))
                .containsExactly("Week 1; AMITRIPTYLINE: 50 mg at night; DULOXETINE: none", "Week 2; AMITRIPTYLINE: STOP; DULOXETINE: 30 mg in the morning");
    }

    @Test
    void saysWhatEachPersonDoesUnderTheHeadingOfThatPerson() {
        assertThat(said(true, "*Surgery | *District nurse | *Patient and carers",
                "Repeat U&E in 2 weeks. Stop the naproxen. | Dressings Mon and Thurs//Take the stitches out on day 10 | Keep the leg up. No driving for 2 weeks."))
                .containsExactly("HEADING Surgery", "PARAGRAPH Repeat U&E in 2 weeks. Stop the naproxen.", "HEADING District nurse", "LIST_ITEM Dressings Mon and Thurs",
                        "LIST_ITEM Take the stitches out on day 10", "HEADING Patient and carers", "PARAGRAPH Keep the leg up. No driving for 2 weeks.");
    }

    @Test
    void saysWhatEachPersonDoesWhereTheyStandOneBelowTheOther() {
        assertThat(said(true, "*Who | *Action", "GP | Please repeat the ECG in June. Refer back if it changes.", "Patient | Keep a diary. Bring it in July.", "Heart nurses | Will ring in May."))
                .containsExactly("HEADING GP", "PARAGRAPH Please repeat the ECG in June. Refer back if it changes.", "HEADING Patient", "PARAGRAPH Keep a diary. Bring it in July.",
                        "HEADING Heart nurses", "PARAGRAPH Will ring in May.");
    }

    @Test
    void leavesARowOfOneMedicineWithARemarkARow() {
        assertThat(said(true, "*Medicine | *Dose | *Notes", "Apixaban | 5 mg BD | Withheld. GP to decide when to restart."))
                .containsExactly("Medicine: Apixaban; Dose: 5 mg BD; Notes: Withheld. GP to decide when to restart.");
    }

    private static List<String> said(boolean ruled, String... rows) {
        var cells = Arrays.stream(rows).map(row -> Arrays.stream(row.split(" ?\\| ")).map(TableWordsTest::cell).toList()).toList();
        return TableWords.of(cells, ruled).orElseThrow().stream().map(told -> (told.kind() == Block.Kind.TABLE_ROW ? "" : told.kind() + " ") + told.text()).toList();
    }

    private static Cell cell(String text) {
        boolean bold = text.startsWith("*");
        return text.isEmpty() ? Cell.EMPTY : new Cell(List.of(text.substring(bold ? 1 : 0).split("//")), bold);
    }
}
