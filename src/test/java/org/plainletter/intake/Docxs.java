package org.plainletter.intake;

import java.io.IOException;
import java.io.UncheckedIOException;

/** DOCX files made for one test. */
final class Docxs {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Target="word/document.xml" Type=\
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";

    private Docxs() {}

    /** A file with this body. */
    static byte[] of(String prologue, String... body) {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prologue
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + String.join("", body) + "</w:body></w:document>";
        try {
            return HostileFileTest.zip(
                    "[Content_Types].xml", TYPES, "_rels/.rels", RELATIONSHIPS, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String paragraph(String text) {
        return "<w:p>" + run("", text) + "</w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
