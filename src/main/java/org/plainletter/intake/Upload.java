package org.plainletter.intake;

/**
 * A letter as it came in. What it is, is judged by its bytes; a file name is not kept.
 *
 * @param content the bytes of the file, or UTF-8 text
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; wrapping would copy 20 MB.
public record Upload(byte[] content) {

    /** The size only. */
    @Override
    public String toString() {
        return "Upload[" + content.length + " bytes]";
    }
}
