package org.plainletter.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, told by its bytes. */
enum FileType {
    PDF,
    /** A ZIP archive; whether it is a DOCX is seen when it is opened. */
    ZIP,
    /** JPEG, PNG or TIFF. */
    IMAGE,
    /** An OLE container with an encrypted Office file in it. */
    LOCKED_OFFICE,
    /** Plain text, or nothing that is known. */
    TEXT_OR_OTHER,
    /** Known, and none that is read: old Word, RTF, PostScript. */
    OTHER;

    /** A PDF header may stand after up to this many bytes of something else (PDF 1.7, implementation note 13). */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** Looks at the first bytes, whatever the file's name said. */
    static FileType of(byte[] content) {
        if (starts(content, 0xFF, 0xD8, 0xFF) || starts(content, 0x89, 'P', 'N', 'G')
                || starts(content, 'I', 'I', 42, 0) || starts(content, 'M', 'M', 0, 42)) {
            return IMAGE;
        }
        if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return indexOf(content, ENCRYPTED_PACKAGE, content.length) >= 0 ? LOCKED_OFFICE : OTHER;
        }
        if (starts(content, '{', '\\', 'r', 't', 'f') || starts(content, '%', '!', 'P', 'S')) {
            return OTHER;
        }
        byte[] header = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return indexOf(content, header, PDF_HEADER_WITHIN) >= 0 ? PDF : TEXT_OR_OTHER;
    }

    private static boolean starts(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where {@code wanted} first stands wholly within the first {@code within} bytes, or -1. */
    static int indexOf(byte[] content, byte[] wanted, int within) {
        int last = Math.min(content.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
