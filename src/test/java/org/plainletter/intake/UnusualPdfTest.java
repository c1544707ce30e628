package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.intake.LetterText.Notice;
import org.plainletter.intake.UnreadableUploadException.Reason;

class UnusualPdfTest {

    @Test
    void leavesOutALayerThatIsOff() {
        LetterText text = Task.PDF.run(Pdfs.of((page, document) -> {
            Pdfs.write(page, 72, 700, Pdfs.LETTER);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            layer(layers, page, "draft", false, "Take 500 mg of this every hour.", 600);
            layer(layers, page, "final", true, "Take 5 mg of this every day.", 560);
        }), 50);
        assertThat(text.text()).contains(Pdfs.LETTER, "Take 5 mg").doesNotContain("500");
        assertThat(text.notices()).containsExactly(Notice.HIDDEN_TEXT_LEFT_OUT);
    }

    private static void layer(PDOptionalContentProperties layers, PDPageContentStream page, String name, boolean on, String text,
            int y) throws IOException {
        PDOptionalContentGroup group = new PDOptionalContentGroup(name);
        layers.addGroup(group);
        layers.setGroupEnabled(group, on);
        page.beginMarkedContent(COSName.OC, group);
        Pdfs.write(page, 72, y, text);
        page.endMarkedContent();
    }

    @Test
    void readsWhatWasFilledIntoAFormThoughNothingDrawsIt() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), Pdfs.FONT);
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 11 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("when");
            field.getCOSObject().setItem(COSName.V, new COSString("Tuesday 5 March 2027"));
            field.getWidgets().getFirst().setRectangle(new PDRectangle(72, 600, 300, 20));
            field.getWidgets().getFirst().setPage(page);
            page.setAnnotations(List.copyOf(field.getWidgets()));
            form.setFields(List.of(field));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Pdfs.write(content, 72, 700, Pdfs.LETTER);
            }
            assertThat(Task.PDF.run(Pdfs.bytes(document), 50).text()).isEqualTo(Pdfs.LETTER + "\nTuesday 5 March 2027");
        }
    }

    @Test
    void readsTheWordsUnderAScan() {
        LetterText text = Task.PDF.run(Pdfs.of((page, document) -> {
            page.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 30, BufferedImage.TYPE_BYTE_GRAY)), 0, 0,
                    PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            page.setRenderingMode(RenderingMode.NEITHER);
            Pdfs.write(page, 72, 700, Pdfs.LETTER);
        }), 50);
        assertThat(text.text()).isEqualTo(Pdfs.LETTER);
        assertThat(text.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void readsAPageThatIsTurned(int degrees) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(degrees);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getRotateInstance(Math.toRadians(degrees), degrees == 270 ? 100 : 500, degrees == 90 ? 100 : 700));
                Pdfs.write(content, 0, 0, Pdfs.LETTER);
                Pdfs.write(content, 0, -30, "Please bring your glasses.");
            }
            assertThat(Task.PDF.run(Pdfs.bytes(document), 50).text()).isEqualTo(Pdfs.LETTER + "\nPlease bring your glasses.");
        }
    }

    @Test
    void readsTheCharactersFromTheFontWhereTheFileDoesNotSayWhatTheyAre() throws IOException {
        assertThat(Task.PDF.run(withoutUnicode("labels-chromium.pdf"), 50).text()).contains("Wednesday 17 February 2027");
    }

    @Test
    void saysThatThereIsNoTextWhereTheFontDoesNotSaySoEither() throws IOException {
        byte[] bare = withoutUnicode("labels-libreoffice.pdf");
        assertThatExceptionOfType(UnreadableUploadException.class).isThrownBy(() -> Task.PDF.run(bare, 50))
                .extracting(UnreadableUploadException::reason).isEqualTo(Reason.NO_TEXT);
    }

    private static byte[] withoutUnicode(String file) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(PrintedLetter.bytes(file))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            return Pdfs.bytes(document);
        }
    }
}
