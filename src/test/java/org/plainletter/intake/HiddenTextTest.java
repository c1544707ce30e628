package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.plainletter.intake.LetterText.Notice;

class HiddenTextTest {

    private static final String SECRET = "Take 500 mg of this every hour.";

    private static LetterText read(Pdfs.Drawing drawing) {
        return Task.PDF.run(Pdfs.of((page, document) -> {
            Pdfs.write(page, 72, 700, Pdfs.LETTER);
            drawing.on(page, document);
        }), 50);
    }

    private static void assertHidden(Pdfs.Drawing drawing) {
        LetterText text = read(drawing);
        assertThat(text.text()).isEqualTo(Pdfs.LETTER);
        assertThat(text.notices()).containsExactly(Notice.HIDDEN_TEXT_LEFT_OUT);
    }

    @Test
    void leavesOutWhiteTextOnPaper() {
        assertHidden((page, document) -> {
            page.setNonStrokingColor(new Color(250, 250, 250));
            Pdfs.write(page, 72, 600, SECRET);
        });
    }

    @Test
    void keepsWhiteTextOnADarkBand() {
        LetterText text = read((page, document) -> {
            page.setNonStrokingColor(Color.BLUE);
            page.addRect(60, 590, 400, 30);
            page.fill();
            page.setNonStrokingColor(Color.WHITE);
            Pdfs.write(page, 72, 600, "Bring this letter with you.");
        });
        assertThat(text.text()).contains("Bring this letter with you.");
        assertThat(text.notices()).isEmpty();
    }

    @Test
    void leavesOutDarkTextOnTheSameDark() {
        assertHidden((page, document) -> {
            page.setNonStrokingColor(Color.BLACK);
            page.addRect(60, 590, 400, 30);
            page.fill();
            Pdfs.write(page, 72, 600, SECRET);
        });
    }

    @Test
    void leavesOutTextDrawnInTheInvisibleMode() {
        assertHidden((page, document) -> {
            page.setRenderingMode(RenderingMode.NEITHER);
            Pdfs.write(page, 72, 600, SECRET);
        });
    }

    @Test
    void leavesOutTextBesideThePage() {
        assertHidden((page, document) -> Pdfs.write(page, 72, -40, SECRET));
    }

    @Test
    void leavesOutTextUnderALaterPatch() {
        assertHidden((page, document) -> {
            Pdfs.write(page, 72, 600, SECRET);
            page.setNonStrokingColor(Color.WHITE);
            page.addRect(60, 590, 400, 30);
            page.fill();
        });
    }

    @Test
    void leavesOutClippedText() {
        assertHidden((page, document) -> {
            page.saveGraphicsState();
            page.addRect(10, 10, 20, 20);
            page.clip();
            Pdfs.write(page, 72, 600, SECRET);
            page.restoreGraphicsState();
        });
    }

    @Test
    void leavesOutTinyText() {
        assertHidden((page, document) -> {
            page.beginText();
            page.setFont(Pdfs.FONT, 0.4f);
            page.newLineAtOffset(72, 600);
            page.showText(SECRET);
            page.endText();
        });
    }

    @Test
    void leavesOutTransparentText() {
        assertHidden((page, document) -> {
            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0f);
            page.setGraphicsStateParameters(clear);
            Pdfs.write(page, 72, 600, SECRET);
        });
    }

    @Test
    void takesTheGlyphsWhereTheFileOffersOtherWords() {
        LetterText text = read((page, document) -> {
            COSDictionary words = new COSDictionary();
            words.setString(COSName.ACTUAL_TEXT, "Take 500 mg");
            page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(words));
            Pdfs.write(page, 72, 600, "Take 50 mg");
            page.endMarkedContent();
        });
        assertThat(text.text()).contains("Take 50 mg").doesNotContain("500");
        assertThat(text.notices()).containsExactly(Notice.TEXT_BEHIND_GLYPHS_DIFFERS);
    }
}
