package org.plainletter.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.plainletter.intake.UnreadableUploadException.Reason;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a DOCX. Nothing outside the file is ever fetched, and a part with a document type is not read. */
final class DocxFile implements AutoCloseable {

    /** 50 MiB in all. */
    private static final long MOST_BYTES = 50L << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final OPCPackage file;
    private final PackagePart main;

    private DocxFile(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    /** @throws UnreadableUploadException if it is none, damaged, or far larger inside than a letter is */
    static DocxFile open(byte[] content) {
        checkSize(content);
        try {
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
            return new DocxFile(file, main(file));
        } catch (InvalidFormatException | IOException | OpenXML4JRuntimeException e) {
            throw new UnreadableUploadException(Reason.BROKEN);
        }
    }

    private static PackagePart main(OPCPackage file) {
        for (String base : new String[] {RELATIONSHIPS, STRICT}) {
            for (PackageRelationship relationship : file.getRelationshipsByType(base + "officeDocument")) {
                PackagePart part = relationship.getTargetMode() == TargetMode.INTERNAL ? file.getPart(relationship) : null;
                if (part != null && isWord(part.getContentType())) {
                    return part;
                }
            }
        }
        throw new UnreadableUploadException(Reason.UNSUPPORTED);
    }

    private static boolean isWord(String type) {
        return type.contains("wordprocessingml") || type.startsWith("application/vnd.ms-word.");
    }

    /** Unpacks the file into nothing, to see that it is a Word file and how large it is. */
    private static void checkSize(byte[] content) {
        long size = 0;
        int entries = 0;
        boolean types = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                types |= entry.getName().equals("[Content_Types].xml");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    if (size > MOST_BYTES) {
                        throw new UnreadableUploadException(Reason.TOO_COSTLY);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new UnreadableUploadException(Reason.TOO_COSTLY);
                }
            }
        } catch (ZipException e) {
            throw new UnreadableUploadException(
                    String.valueOf(e.getMessage()).contains("encrypted") ? Reason.ENCRYPTED : Reason.BROKEN);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableUploadException(Reason.BROKEN);
        }
        if (!types) {
            throw new UnreadableUploadException(isCutOff(content) ? Reason.BROKEN : Reason.UNSUPPORTED);
        }
    }

    /** A whole archive ends with its list of entries. */
    private static boolean isCutOff(byte[] content) {
        int from = Math.max(0, content.length - 66_000);
        byte[] end = java.util.Arrays.copyOfRange(content, from, content.length);
        return FileType.indexOf(end, new byte[] {'P', 'K', 5, 6}, end.length) < 0;
    }

    /** The root of the main part. */
    Element document() {
        return parse(main);
    }

    /** The root of the first part that stands in this relationship to the main one, such as "styles". */
    Optional<Element> related(String kind) {
        try {
            for (String base : new String[] {RELATIONSHIPS, STRICT}) {
                for (PackageRelationship relationship : main.getRelationshipsByType(base + kind)) {
                    if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                        return Optional.ofNullable(main.getRelatedPart(relationship)).map(this::parse);
                    }
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new UnreadableUploadException(Reason.BROKEN);
        }
    }

    /** The root of the part with this relationship id. */
    Optional<Element> part(String id) {
        try {
            PackageRelationship relationship = main.getRelationship(id);
            if (relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL) {
                return Optional.empty();
            }
            return Optional.ofNullable(main.getRelatedPart(relationship)).map(this::parse);
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    private Element parse(PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        } catch (IOException | SAXException e) {
            throw new UnreadableUploadException(Reason.BROKEN);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
