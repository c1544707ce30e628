package org.plainletter.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs made for one test. */
final class Pdfs {

    static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    static final String LETTER = "Your appointment is on Tuesday 5 March 2027 at the clinic.";

    private Pdfs() {}

    /** What a test draws on a page. */
    interface Drawing {
        void on(PDPageContentStream page, PDDocument document) throws IOException;
    }

    /** One A4 page for each drawing. */
    static byte[] of(Drawing... drawings) {
        try (PDDocument document = new PDDocument()) {
            for (Drawing drawing : drawings) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(content, document);
                }
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A line of 11 points; {@code y} counts from the bottom of the page. */
    static void write(PDPageContentStream page, double x, double y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, 11);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }
}
