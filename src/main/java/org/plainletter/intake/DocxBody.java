package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainletter.intake.Block.Kind;
import org.plainletter.intake.LetterText.Notice;
import org.w3c.dom.Element;

/** Reads paragraphs and tables in the order in which they stand. */
final class DocxBody {

    private final DocxStyles styles;
    private final DocxFile file;
    private final Set<Notice> notices;
    private final List<TextBlock> blocks = new ArrayList<>();
    /** Lines with tabs in them that follow each other, which may be a table. */
    private final List<String> tabbed = new ArrayList<>();
    private boolean bold = true;

    DocxBody(DocxStyles styles, DocxFile file, Set<Notice> notices) {
        this.styles = styles;
        this.file = file;
        this.notices = notices;
    }

    List<TextBlock> read(Element container) {
        walk(container);
        endTabbed();
        return blocks;
    }

    /** Whether every paragraph that has words is bold. */
    boolean isBold() {
        return bold && !blocks.isEmpty();
    }

    private void walk(Element container) {
        for (Element child : Xml.children(container)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> {
                    endTabbed();
                    blocks.addAll(new DocxTable(child, styles).read(() -> new DocxBody(styles, file, notices)));
                }
                case "sdt" -> {
                    if (Xml.find(child, "sdtPr", "showingPlcHdr").isEmpty()) {
                        walk(child);
                    }
                }
                case "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice" -> walk(child);
                default -> { }
            }
        }
    }

    private void paragraph(Element element) {
        DocxParagraph paragraph = new DocxParagraph(element, styles);
        for (Element box : paragraph.boxes()) {
            endTabbed();
            blocks.addAll(new DocxBody(styles, file, notices).read(box));
        }
        if (paragraph.hasHidden()) {
            notices.add(Notice.HIDDEN_TEXT_LEFT_OUT);
        }
        boolean item = styles.isListItem(element);
        List<String> lines = DocxLines.join(paragraph.lines());
        for (int i = 0; i < lines.size(); i++) {
            String line = CleanText.of(lines.get(i)).strip();
            if (line.isEmpty()) {
                endTabbed();
            } else if (line.contains("\t") && Marker.at(line).isEmpty() && !item) {
                tabbed.add(line);
                bold &= paragraph.isBold();
            } else {
                endTabbed();
                add(line, item && i == 0, styles.isHeading(element), paragraph.isBold());
            }
        }
        paragraph.notes().forEach(this::note);
    }

    private void add(String line, boolean item, boolean heading, boolean allBold) {
        bold &= allBold;
        Marker marker = Marker.at(line).orElse(null);
        boolean typed = marker != null && !marker.strip(line).isEmpty() && TextLines.counts(marker, blocks);
        String text = typed && marker != null && !heading ? marker.strip(line) : line;
        Kind kind = TextKinds.of(text, 1, allBold);
        if (heading && text.length() < 200) {
            kind = Kind.HEADING;
        } else if (item && !(allBold && kind == Kind.HEADING) || typed) {
            kind = Kind.LIST_ITEM;
        }
        blocks.add(new TextBlock(kind, text, 1));
    }

    private void endTabbed() {
        if (!tabbed.isEmpty()) {
            blocks.addAll(TextTables.read(tabbed, blocks.stream().anyMatch(block -> LetterBody.greets(block.text()))));
            tabbed.clear();
        }
    }

    private void note(String reference) {
        String kind = reference.substring(0, reference.indexOf(':'));
        String id = reference.substring(reference.indexOf(':') + 1);
        file.related(kind + "s").ifPresent(root -> {
            for (Element note : Xml.children(root, kind)) {
                if (id.equals(Xml.attribute(note, "id"))) {
                    blocks.addAll(new DocxBody(styles, file, notices).read(note));
                }
            }
        });
    }
}
