package org.plainletter.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plainletter.intake.LetterText.Notice;
import org.plainletter.intake.UnreadableUploadException.Reason;

/** Reads a PDF: what can be seen on its pages, in reading order. */
final class PdfReader {

    /** With fewer letters than this there is no text layer, but a picture of a letter. */
    static final int FEWEST_LETTERS = 36;

    /** Of the visible characters: if the file does not say what more than these are, it has no text that can be read. */
    private static final double MOST_UNKNOWN = 0.2;

    private final int maxPages;
    private final Set<Notice> notices = EnumSet.noneOf(Notice.class);
    private int known;
    private int unknown;

    PdfReader(int maxPages) {
        this.maxPages = maxPages;
    }

    /** @throws UnreadableUploadException with the reason if it can't be read */
    LetterText read(byte[] content) {
        if (PdfEnd.isCutOff(content)) {
            throw new UnreadableUploadException(Reason.BROKEN);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableUploadException(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableUploadException unreadable) {
                throw unreadable;
            }
            boolean locked = FileType.indexOf(content, "/Encrypt".getBytes(StandardCharsets.US_ASCII), content.length) >= 0;
            throw new UnreadableUploadException(locked ? Reason.ENCRYPTED : Reason.BROKEN);
        }
    }

    private LetterText read(PDDocument document) throws IOException {
        List<PageContent> pages = new ArrayList<>();
        FormFields.draw(document);
        Layers layers = new Layers(document);
        Budget budget = new Budget();
        int count = 0;
        // The number of pages that a file states need not be true, so they are counted one by one.
        for (PDPage page : document.getPages()) {
            if (++count > maxPages) {
                throw new UnreadableUploadException(Reason.TOO_MANY_PAGES);
            }
            pages.addAll(scan(page, count, layers, budget));
        }
        if (count == 0) {
            throw new UnreadableUploadException(Reason.BROKEN);
        }
        if (unknown > MOST_UNKNOWN * (known + unknown)) {
            throw new UnreadableUploadException(Reason.NO_TEXT);
        }
        return Assembly.of(new PageLayout().read(pages), count, notices);
    }

    private List<PageContent> scan(PDPage page, int number, Layers layers, Budget budget) throws IOException {
        PageScanner scanner = new PageScanner(page, layers, budget);
        scanner.scan();
        PageFrame frame = new PageFrame(page);
        List<Mark> visible = new Visibility(scanner.paints(), frame.box()).visible(scanner.marks());
        if (letters(visible) < letters(scanner.marks())) {
            notices.add(Notice.HIDDEN_TEXT_LEFT_OUT);
        }
        if (scanner.hasOtherWords()) {
            notices.add(Notice.TEXT_BEHIND_GLYPHS_DIFFERS);
        }
        for (Mark mark : visible) {
            if (mark.text().isEmpty()) {
                unknown++;
            } else {
                known++;
            }
        }
        return frame.place(number, visible, scanner);
    }

    private static long letters(List<Mark> marks) {
        return marks.stream().filter(mark -> !mark.text().isBlank()).count();
    }
}
