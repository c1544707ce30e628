package org.plainletter.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.plainletter.intake.UnreadableUploadException.Reason;

/** Unpacks a stream into nothing to see how large it would be, before it is unpacked into memory. */
final class StreamLimit {

    /** 64 MiB. */
    private static final long MOST_BYTES = 64L << 20;

    private StreamLimit() {}

    /** @throws UnreadableUploadException if one of the streams is too large or damaged */
    static void check(@Nullable COSBase contents) throws IOException {
        if (contents instanceof COSStream stream) {
            checkStream(stream);
        } else if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    checkStream(stream);
                }
            }
        }
    }

    private static void checkStream(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        COSBase first = filter instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filter;
        if (!COSName.FLATE_DECODE.equals(first) && !COSName.FLATE_DECODE_ABBREVIATION.equals(first)) {
            return;
        }
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > MOST_BYTES) {
                    throw new UnreadableUploadException(Reason.TOO_COSTLY);
                }
            }
        } catch (EOFException | ZipException e) {
            // Many programs leave the end of a stream out; what can be drawn counts. Nothing at all is damage.
            if (size == 0 && stream.getLength() > 0) {
                throw new UnreadableUploadException(Reason.BROKEN);
            }
        }
    }
}
