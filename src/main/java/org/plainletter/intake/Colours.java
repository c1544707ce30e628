package org.plainletter.intake;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/** Colours as red, green and blue. */
final class Colours {

    /** Of 255: two colours that differ by less in each part can't be told apart by eye at the size of text. */
    private static final int TOLD_APART = 22;

    private Colours() {}

    /** 0 to 0xFFFFFF, or {@link Paint#UNKNOWN} for a pattern or a damaged colour. */
    static int rgb(PDColor colour) {
        try {
            if (colour == null || colour.getColorSpace() == null || colour.getColorSpace() instanceof PDPattern) {
                return Paint.UNKNOWN;
            }
            if (colour.getColorSpace() instanceof PDDeviceCMYK) {
                return ofCmyk(colour.getComponents());
            }
            return colour.toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            return Paint.UNKNOWN;
        }
    }

    /** Without a colour profile: loading one takes half a second, and here only light or dark matters. */
    private static int ofCmyk(float[] cmyk) {
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            double light = Math.clamp((1 - cmyk[i]) * (1 - cmyk[3]), 0, 1);
            rgb = rgb << 8 | (int) Math.round(255 * light);
        }
        return rgb;
    }

    /** Whether text of the one colour can be seen on the other. */
    static boolean differ(int one, int other) {
        if (one == Paint.UNKNOWN || other == Paint.UNKNOWN) {
            return true;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) >= TOLD_APART) {
                return true;
            }
        }
        return false;
    }
}
