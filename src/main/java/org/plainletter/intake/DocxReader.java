package org.plainletter.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plainletter.intake.Block.Kind;
import org.plainletter.intake.LetterText.Notice;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.w3c.dom.Element;

/**
 * Reads a DOCX. The header of the first page is read, because letterheads stand there; of the footer only lines that say
 * how to reach somebody are, at the end; headers and footers of later pages are furniture.
 */
final class DocxReader {

    private final Set<Notice> notices = EnumSet.noneOf(Notice.class);

    /** @throws UnreadableUploadException with the reason if it can't be read */
    LetterText read(byte[] content) {
        try (DocxFile file = DocxFile.open(content)) {
            Element body = Xml.find(file.document(), "body")
                    .orElseThrow(() -> new UnreadableUploadException(Reason.BROKEN));
            DocxStyles styles = new DocxStyles(
                    file.related("styles").orElse(null), file.related("numbering").orElse(null));
            List<TextBlock> blocks = new ArrayList<>();
            Element section = Sections.first(body);
            Sections.part(file, section, "headerReference").ifPresent(header -> {
                for (TextBlock block : new DocxBody(styles, file, notices).read(header)) {
                    Kind kind = block.kind() == Kind.PARAGRAPH ? Kind.LINE : block.kind();
                    blocks.add(new TextBlock(kind, block.text(), 1));
                }
            });
            blocks.addAll(new DocxBody(styles, file, notices).read(body));
            Sections.part(file, section, "footerReference").ifPresent(footer ->
                    new DocxBody(styles, file, notices).read(footer).stream()
                            .filter(block -> PaperMarks.isContact(block.text()))
                            .forEach(block -> blocks.add(new TextBlock(Kind.LINE, PaperMarks.withoutPageNumber(block.text()), 1))));
            blocks.removeIf(block -> PaperMarks.isPath(block.text()) || PaperMarks.isPageLine(block.text(), false));
            return Assembly.of(blocks, 1, notices);
        }
    }
}
