package org.plainletter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.springframework.util.unit.DataSize;

class HostileFileTest {

    private static final byte[] GOOD = Pdfs.of((page, document) -> Pdfs.write(page, 72, 700, Pdfs.LETTER));

    private final FileIntake intake = new FileIntake(new IntakeSettings(
            1, Duration.ofSeconds(30), Duration.ofSeconds(10), DataSize.ofMegabytes(20), 50, DataSize.ofMegabytes(256)));

    @AfterEach
    void end() {
        intake.close();
    }

    /** The file is turned away, and the next letter is read. */
    private void assertReason(byte[] content, Reason... reasons) {
        assertThatExceptionOfType(UnreadableUploadException.class)
                .isThrownBy(() -> intake.extract(new Upload(content)))
                .extracting(UnreadableUploadException::reason).isIn((Object[]) reasons);
        assertThat(intake.extract(new Upload(GOOD)).text()).isEqualTo(Pdfs.LETTER);
    }

    @Test
    void endsAFormThatDrawsItselfForEver() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(100, 100));
            PDResources resources = new PDResources();
            form.setResources(resources);
            resources.put(COSName.getPDFName("X"), form);
            try (var out = form.getCOSObject().createOutputStream()) {
                out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            assertReason(Pdfs.bytes(document), Reason.TOO_COSTLY);
        }
    }

    @Test
    void turnsAwayAStreamThatUnpacksToFarTooMuch() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(100, 100));
            try (var out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 70; i++) {
                    out.write(spaces);
                }
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(form);
            }
            assertReason(Pdfs.bytes(document), Reason.TOO_COSTLY);
        }
    }

    @Test
    void turnsAwayAFileThatNeedsAPassword() throws IOException {
        assertReason(locked("reader"), Reason.ENCRYPTED);
    }

    @Test
    void readsAFileThatIsOnlyLockedAgainstChanges() throws IOException {
        assertThat(intake.extract(new Upload(locked(""))).text()).isEqualTo(Pdfs.LETTER);
    }

    private static byte[] locked(String reader) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(GOOD)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", reader, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return Pdfs.bytes(document);
        }
    }

    @Test
    void turnsAwayHalfAFile() {
        assertReason(Arrays.copyOf(GOOD, GOOD.length * 2 / 3), Reason.BROKEN);
        assertReason("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII), Reason.BROKEN);
    }

    @Test
    void countsPagesItself() {
        Pdfs.Drawing[] pages = new Pdfs.Drawing[51];
        Arrays.fill(pages, (Pdfs.Drawing) (page, document) -> Pdfs.write(page, 72, 700, Pdfs.LETTER));
        byte[] lying = new String(Pdfs.of(pages), StandardCharsets.ISO_8859_1)
                .replace("/Count 51", "/Count 1 ").getBytes(StandardCharsets.ISO_8859_1);
        assertReason(lying, Reason.TOO_MANY_PAGES);
    }

    @Test
    void saysThatAPictureOfALetterHasNoText() {
        assertReason(Pdfs.of((page, document) -> page.addRect(10, 10, 20, 20)), Reason.NO_TEXT);
    }

    @Test
    void turnsAwayAZipBomb() throws IOException {
        byte[] bomb = zip("[Content_Types].xml", "<Types/>", "word/document.xml", " ".repeat(60 << 20));
        assertReason(bomb, Reason.TOO_COSTLY);
    }

    @Test
    void turnsAwayArchivesThatAreNoLetters() throws IOException {
        assertReason(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"), Reason.UNSUPPORTED);
    }

    @Test
    void readsNothingThroughADocumentType() throws IOException {
        byte[] docx = Docxs.of("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", Docxs.paragraph("&x; " + Pdfs.LETTER));
        assertReason(docx, Reason.BROKEN);
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
