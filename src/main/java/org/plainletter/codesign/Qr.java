package org.plainletter.codesign;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A link as a picture that a phone's camera reads. */
final class Qr {

    private Qr() {}

    /** The path of an SVG whose units are the squares: its side, and what is dark. */
    record Drawing(int side, String path) {}

    /** The drawing of a link. */
    static Drawing of(String link) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            var path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new Drawing(squares.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a link that is too long for a picture", tooLong);
        }
    }
}
