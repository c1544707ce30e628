package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters that were typed with spaces for columns. */
class TypedRowsTest {

    private static final String HEAD = """
            Marsh Lane Surgery

            Mr Idris Thorne                     3 March 2027
            8 Copse View                        Our ref: ML/22/IT
            Pennick PK2 9XX                     NHS no 999 123 4567

            Dear Mr Thorne

            Thank you for coming to see the practice nurse about your ankles, which were
            swollen. This is a list of what we agreed.

            """;

    @Test
    void keepsWhatIsSaidOfAMedicineBesideIt() {
        assertThat(body("""
                Your tablets
                  furosemide 40 mg every morning    higher, was 20 mg
                  ramipril 5 mg at night            same
                  naproxen                          stop
                  lansoprazole 15 mg                take it half
                                                    an hour before food
                """)).containsExactly("HEADING Your tablets", "TABLE_ROW furosemide 40 mg every morning; higher, was 20 mg",
                "TABLE_ROW ramipril 5 mg at night; same", "TABLE_ROW naproxen: stop", "TABLE_ROW lansoprazole 15 mg; take it half an hour before food");
    }

    @Test
    void takesTheWordsAboveFiguresForTheirHeadings() {
        assertThat(body("""
                Your readings        At home      Last time
                Weight               92 kg        95 kg
                Pulse                71           80
                """)).containsExactly("TABLE_ROW Your readings: Weight; At home: 92 kg; Last time: 95 kg",
                "TABLE_ROW Your readings: Pulse; At home: 71; Last time: 80");
    }

    @Test
    void readsProseBesideProseOneColumnAfterTheOther() {
        assertThat(body("""
                Please bring your inhaler and            Parking is limited. The nearest
                your list of tablets. If you             bus stop is on Mill Road, and
                cannot come, please ring the             the number 9 stops there every
                desk before Friday 5 March.              twenty minutes until 6pm.
                """)).containsExactly(
                "PARAGRAPH Please bring your inhaler and your list of tablets. If you cannot come, please ring the desk before Friday 5 March.",
                "PARAGRAPH Parking is limited. The nearest bus stop is on Mill Road, and the number 9 stops there every twenty minutes until 6pm.");
    }

    @Test
    void leavesAddressesAndSignaturesInTheirColumns() {
        assertThat(blocks(HEAD + """
                Yours sincerely

                Ada Quill                Dr M Byrne
                Practice Nurse           GP Partner
                """)).containsSubsequence("LINE Mr Idris Thorne", "LINE 8 Copse View", "LINE Pennick PK2 9XX", "LINE 3 March 2027", "LINE Our ref: ML/22/IT")
                .endsWith("LINE Ada Quill", "LINE Practice Nurse", "LINE Dr M Byrne", "LINE GP Partner");
    }

    @Test
    void takesEachLineOfAnIndentedListForAnItem() {
        assertThat(body("""
                Rx
                 bendroflumethiazide 2.5 mg daily - continue
                 gliclazide 80 mg BD - STOPPED today
                 linagliptin 5 mg OD instead
                """)).containsExactly("HEADING Rx", "LIST_ITEM bendroflumethiazide 2.5 mg daily - continue", "LIST_ITEM gliclazide 80 mg BD - STOPPED today",
                "LIST_ITEM linagliptin 5 mg OD instead");
    }

    @Test
    void goesOnWithAnItemThatIsBrokenBeforeACapital() {
        assertThat(body("""
                Plan
                 - Practice: start folic acid 5 mg on Fridays, and the yearly dose of the
                   Covid jab is overdue
                 - Pt: no grapefruit
                """)).containsExactly("HEADING Plan", "LIST_ITEM Practice: start folic acid 5 mg on Fridays, and the yearly dose of the Covid jab is overdue",
                "LIST_ITEM Pt: no grapefruit");
    }

    @Test
    void countsOnFromAnItemThatStandsBesideItsLabel() {
        assertThat(body("""
                Dx:  1. COPD, moderate
                     2. Gout - last attack May 2026
                """)).containsExactly("HEADING Dx:", "LIST_ITEM COPD, moderate", "LIST_ITEM Gout - last attack May 2026");
    }

    @Test
    void keepsASentenceWholeThatIsBrokenAnywhere() {
        assertThat(body("""
                Ring us on 01632 960111 if any of these
                happens before the nurse has seen you again on Tuesday 16 March, or if you
                are worried.
                """)).containsExactly("PARAGRAPH Ring us on 01632 960111 if any of these happens before the nurse has seen you again on Tuesday 16 March, or if you are worried.");
    }

    private static List<String> body(String text) {
        List<String> all = blocks(HEAD + text);
        return all.subList(all.indexOf("PARAGRAPH Thank you for coming to see the practice nurse about your ankles, which were swollen. This is a list of what we agreed.") + 1, all.size());
    }

    private static List<String> blocks(String text) {
        LetterText letter = PlainText.read(text);
        return letter.blocks().stream().map(block -> block.kind() + " " + letter.of(block)).toList();
    }
}
