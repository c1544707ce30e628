package org.plainletter.intake;

import java.util.Optional;
import org.w3c.dom.Element;

/** Which header and footer the first page of a DOCX bears. */
final class Sections {

    private Sections() {}

    /** The properties of the first section; the body itself if it has none. */
    static Element first(Element body) {
        for (Element child : Xml.children(body)) {
            Optional<Element> section = "sectPr".equals(child.getLocalName())
                    ? Optional.of(child) : Xml.find(child, "pPr", "sectPr");
            if (section.isPresent()) {
                return section.get();
            }
        }
        return body;
    }

    /** The header or footer that {@code section} names for its first page. */
    static Optional<Element> part(DocxFile file, Element section, String reference) {
        boolean firstDiffers = Xml.on(section, "titlePg").orElse(false);
        String type = firstDiffers ? "first" : "default";
        return Xml.children(section, reference).stream()
                .filter(each -> type.equals(Xml.attribute(each, "type")))
                .findFirst()
                .flatMap(each -> file.part(Xml.attribute(each, "id")));
    }
}
