package org.plainletter.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Reads a page of its own making, so that the first letter does not pay for the loading of classes. */
final class WarmUp {

    private WarmUp() {}

    static void run() {
        OwnFontMapper.use();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("A page that is read once, before any letter is.");
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Task.PDF.run(bytes.toByteArray(), 1);
            read("warm-up.pdf", Task.PDF);
            read("warm-up.docx", Task.DOCX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A printed letter with fonts of its own, and a Word file. */
    private static void read(String file, Task task) throws IOException {
        try (InputStream in = WarmUp.class.getResourceAsStream(file)) {
            if (in != null) {
                task.run(in.readAllBytes(), 1);
            }
        }
    }
}
