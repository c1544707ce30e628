package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The words of one paragraph: what a reader sees when tracked changes are accepted. */
final class DocxParagraph {

    /** Not part of what is shown: deleted and moved text, and what a field is made from. */
    private static final Set<String> SKIPPED = Set.of(
            "del", "moveFrom", "pPr", "rPr", "instrText", "delText", "delInstrText", "sdtPr", "sdtEndPr", "Fallback", "tblPr");

    /** Characters of symbol fonts that carry meaning (Symbol, Wingdings), by their place in the private area. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("F0FE", "☒"), Map.entry("F0A8", "☐"), Map.entry("F06F", "☐"), Map.entry("F0FC", "✓"),
            Map.entry("F0B0", "°"), Map.entry("F06D", "µ"), Map.entry("F0B1", "±"), Map.entry("F0A3", "≤"),
            Map.entry("F0B3", "≥"), Map.entry("F0B7", "•"), Map.entry("F0A7", "•"));

    private final DocxStyles styles;
    private final Element paragraph;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean bold = true;
    private boolean words;
    private boolean hidden;
    private int fields;
    private int instructions;

    DocxParagraph(Element paragraph, DocxStyles styles) {
        this.paragraph = paragraph;
        this.styles = styles;
        walk(paragraph);
    }

    /** Its lines, as the writer broke them. */
    List<String> lines() {
        return List.of(text.toString().split("\n"));
    }

    /** Whether all its words are bold. */
    boolean isBold() {
        return bold && words;
    }

    /** Whether words were left out that nobody sees. */
    boolean hasHidden() {
        return hidden;
    }

    /** The contents of its text boxes. */
    List<Element> boxes() {
        return boxes;
    }

    /** The ids of its footnotes and endnotes, with "footnote:" or "endnote:" before them. */
    List<String> notes() {
        return notes;
    }

    private void walk(Element parent) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "txbxContent" -> boxes.add(child);
                case "sdt" -> {
                    if (Xml.find(child, "sdtPr", "showingPlcHdr").isEmpty()) {
                        walk(child);
                    }
                }
                default -> {
                    if (!SKIPPED.contains(child.getLocalName())) {
                        walk(child);
                    }
                }
            }
        }
    }

    private void run(Element run) {
        boolean shown = isShown(run);
        for (Element child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "fldChar" -> field(Xml.attribute(child, "fldCharType"));
                case "t" -> say(run, child.getTextContent(), shown);
                case "tab", "ptab" -> say(run, "\t", shown);
                case "br", "cr" -> say(run, "\n", shown);
                case "noBreakHyphen" -> say(run, "-", shown);
                case "sym" -> say(run, SYMBOLS.getOrDefault(Xml.attribute(child, "char").toUpperCase(java.util.Locale.ROOT), " "), shown);
                case "footnoteReference", "endnoteReference" -> notes.add(
                        child.getLocalName().replace("Reference", ":") + Xml.attribute(child, "id"));
                default -> {
                    if (!SKIPPED.contains(child.getLocalName())) {
                        walk(child);
                    }
                }
            }
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> {
                fields++;
                instructions++;
            }
            case "separate" -> instructions = Math.max(0, instructions - 1);
            case "end" -> {
                fields = Math.max(0, fields - 1);
                instructions = Math.min(instructions, fields);
            }
            default -> { }
        }
    }

    private void say(Element run, String said, boolean shown) {
        if (instructions > 0) {
            return;
        }
        if (!shown) {
            hidden |= !said.isBlank();
            return;
        }
        if (!said.isBlank()) {
            words = true;
            bold &= styles.isOn(run, paragraph, "b");
        }
        boolean capitals = styles.isOn(run, paragraph, "caps");
        text.append(capitals ? said.toUpperCase(java.util.Locale.UK) : said);
    }

    private boolean isShown(Element run) {
        if (styles.isOn(run, paragraph, "vanish")) {
            return false;
        }
        String size = styles.value(run, paragraph, "sz");
        if (size.matches("\\d{1,4}") && Integer.parseInt(size) <= 2) {
            return false;
        }
        return !isWhite(styles.value(run, paragraph, "color")) || isShaded(run);
    }

    private static boolean isWhite(String colour) {
        return colour.matches("(?i)(?:F[0-9A-F]){3}");
    }

    /** Whether something dark lies behind the run: its own shading or highlight, the paragraph's, the cell's or a box. */
    private boolean isShaded(Element run) {
        if (!Xml.value(run, "rPr", "highlight").isEmpty() || isDark(Xml.find(run, "rPr", "shd").orElse(null))
                || isDark(Xml.find(paragraph, "pPr", "shd").orElse(null))) {
            return true;
        }
        for (var node = paragraph.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            boolean box = "txbxContent".equals(element.getLocalName());
            if (box || isDark(Xml.find(element, "tcPr", "shd").orElse(null))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDark(@Nullable Element shading) {
        if (shading == null) {
            return false;
        }
        String fill = Xml.attribute(shading, "fill");
        return !fill.isEmpty() && !"auto".equals(fill) && !isWhite(fill);
    }
}
