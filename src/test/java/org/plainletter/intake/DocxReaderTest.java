package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.intake.Docxs.paragraph;
import static org.plainletter.intake.Docxs.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.intake.Block.Kind;
import org.plainletter.intake.LetterText.Notice;

class DocxReaderTest {

    private static LetterText read(String... body) {
        return new DocxReader().read(Docxs.of("", body));
    }

    private static List<String> texts(LetterText text) {
        return text.blocks().stream().map(text::of).toList();
    }

    private static String cell(String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc>");
        for (String paragraph : paragraphs) {
            cell.append(paragraph(paragraph));
        }
        return cell + "</w:tc>";
    }

    private static String table(String border, String... rows) {
        return "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val=\"" + border + "\"/></w:tblBorders></w:tblPr><w:tr>"
                + String.join("</w:tr><w:tr>", rows) + "</w:tr></w:tbl>";
    }

    @Test
    void acceptsTrackedChanges() {
        LetterText text = read("<w:p>" + run("", "Take ") + "<w:del><w:r><w:delText>5 mg</w:delText></w:r></w:del><w:ins>"
                + run("", "2.5 mg") + "</w:ins>" + run("", " at night.") + "</w:p>");
        assertThat(text.text()).isEqualTo("Take 2.5 mg at night.");
    }

    @Test
    void leavesOutHiddenAndWhiteText() {
        LetterText text = read("<w:p>" + run("", "Shown.") + run("<w:vanish/>", " Hidden.")
                + run("<w:color w:val=\"FFFFFF\"/>", " White.") + "</w:p>");
        assertThat(text.text()).isEqualTo("Shown.");
        assertThat(text.notices()).containsExactly(Notice.HIDDEN_TEXT_LEFT_OUT);
    }

    @Test
    void showsTheResultOfAFieldOnly() {
        LetterText text = read("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("", "4 January 2027")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
        assertThat(text.text()).isEqualTo("4 January 2027");
    }

    @Test
    void saysATableOfDetailsAsLabelsAndValues() {
        LetterText text = read(table("single", cell("Day and date") + cell("Tuesday 5 March 2027"),
                cell("Place") + cell("Eye Clinic", "Level 2")));
        assertThat(texts(text)).containsExactly("Day and date: Tuesday 5 March 2027", "Place: Eye Clinic, Level 2");
        assertThat(text.blocks()).allMatch(block -> block.kind() == Kind.TABLE_ROW);
    }

    @Test
    void readsALetterheadInATableCellByCell() {
        LetterText text = read(table("nil", cell("Harlowmere Hospital", "Weir Street", "Harlowmere", "HM1 1AA")
                + cell("Our ref: EYE/1", "Date: 4 January 2027", "Tel: 01632 960123")));
        assertThat(texts(text)).containsExactly("Harlowmere Hospital", "Weir Street", "Harlowmere", "HM1 1AA",
                "Our ref: EYE/1", "Date: 4 January 2027", "Tel: 01632 960123");
    }

    @Test
    void takesABoldLineForAHeading() {
        LetterText text = read("<w:p>" + run("<w:b/>", "What to bring") + "</w:p>", paragraph("Bring your glasses, please."));
        assertThat(text.blocks()).extracting(Block::kind).containsExactly(Kind.HEADING, Kind.PARAGRAPH);
    }
}
