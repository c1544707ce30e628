package org.plainletter.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles and the lists of a DOCX. */
final class DocxStyles {

    /** Styles may be based on each other in a circle. */
    private static final int DEEPEST = 12;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> abstractLists = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    DocxStyles(@Nullable Element styleRoot, @Nullable Element numberingRoot) {
        if (styleRoot != null) {
            for (Element style : Xml.children(styleRoot, "style")) {
                styles.put(Xml.attribute(style, "styleId"), style);
            }
        }
        if (numberingRoot != null) {
            for (Element list : Xml.children(numberingRoot, "abstractNum")) {
                lists.put(Xml.attribute(list, "abstractNumId"), list);
            }
            for (Element number : Xml.children(numberingRoot, "num")) {
                abstractLists.put(Xml.attribute(number, "numId"), Xml.value(number, "abstractNumId"));
            }
        }
    }

    /** What is found in the style, or in one that it is based on. */
    private <T> Optional<T> inherited(String id, Function<Element, Optional<T>> wanted) {
        String at = id;
        for (int depth = 0; depth < DEEPEST && styles.containsKey(at); depth++) {
            Element style = styles.get(at);
            Optional<T> found = wanted.apply(style);
            if (found.isPresent()) {
                return found;
            }
            at = Xml.value(style, "basedOn");
        }
        return Optional.empty();
    }

    /** A switch of characters, such as bold: from the run, its style, or the paragraph's. */
    boolean isOn(Element run, @Nullable Element paragraph, String name) {
        return Xml.on(run, "rPr", name)
                .or(() -> inherited(Xml.value(run, "rPr", "rStyle"), style -> Xml.on(style, "rPr", name)))
                .or(() -> inherited(paragraphStyle(paragraph), style -> Xml.on(style, "rPr", name)))
                .orElse(false);
    }

    /** A value of characters, such as their colour; empty if none is set. */
    String value(Element run, @Nullable Element paragraph, String name) {
        String own = Xml.value(run, "rPr", name);
        return Optional.of(own).filter(value -> !value.isEmpty())
                .or(() -> inherited(Xml.value(run, "rPr", "rStyle"), style -> some(Xml.value(style, "rPr", name))))
                .or(() -> inherited(paragraphStyle(paragraph), style -> some(Xml.value(style, "rPr", name))))
                .orElse("");
    }

    private static Optional<String> some(String value) {
        return Optional.of(value).filter(found -> !found.isEmpty());
    }

    private static String paragraphStyle(@Nullable Element paragraph) {
        return paragraph == null ? "" : Xml.value(paragraph, "pPr", "pStyle");
    }

    /** Whether the paragraph's style, or its place in the outline, says that it is a heading. */
    boolean isHeading(Element paragraph) {
        String style = paragraphStyle(paragraph);
        return Xml.find(paragraph, "pPr", "outlineLvl").isPresent() || inherited(style, found -> {
            String name = Xml.value(found, "name").toLowerCase(Locale.ROOT);
            boolean level = Xml.find(found, "pPr", "outlineLvl").filter(o -> !"9".equals(Xml.attribute(o, "val"))).isPresent();
            return Optional.of(true).filter(yes -> level || name.startsWith("heading") || name.equals("title") || name.equals("subtitle"));
        }).orElse(false);
    }

    /** Whether the paragraph is an item of a list whose items bear a bullet or a number. */
    boolean isListItem(Element paragraph) {
        Element numbering = Xml.find(paragraph, "pPr", "numPr")
                .or(() -> inherited(paragraphStyle(paragraph), style -> Xml.find(style, "pPr", "numPr"))).orElse(null);
        if (numbering == null) {
            return false;
        }
        String id = Xml.value(numbering, "numId");
        String level = Xml.value(numbering, "ilvl");
        Element list = lists.get(abstractLists.getOrDefault(id, ""));
        if (id.isEmpty() || id.equals("0")) {
            return false;
        }
        return list == null || Xml.children(list, "lvl").stream()
                .filter(each -> Xml.attribute(each, "ilvl").equals(level.isEmpty() ? "0" : level))
                .noneMatch(each -> "none".equals(Xml.value(each, "numFmt")));
    }

    /** Whether the table style draws lines. */
    boolean hasBorders(String style) {
        return inherited(style, found -> Xml.find(found, "tblPr", "tblBorders")).stream()
                .flatMap(borders -> Xml.children(borders).stream()).anyMatch(DocxTable::isDrawn);
    }
}
