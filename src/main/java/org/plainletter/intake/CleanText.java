package org.plainletter.intake;

import java.text.Normalizer;

/** Takes out what nobody sees and machines obey, and brings spaces and ligatures to their plain form. */
final class CleanText {

    private CleanText() {}

    /** One line or more: line breaks and tabs stay. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c >= 0xFB00 && c <= 0xFB06) {
            out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == '\n' || c == '\t') {
            out.append((char) c);
        } else if (Character.isSpaceChar(c) && c != 0x2028 && c != 0x2029) {
            out.append(' ');
        } else if (c == 0x2028 || c == 0x2029) {
            out.append('\n');
        } else if (c == 0x2010 || c == 0x2011) {
            out.append('-');
        } else if (!isInvisible(c)) {
            out.appendCodePoint(c);
        }
    }

    /** Controls, soft hyphens, zero-width and direction marks, variation selectors, tags. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0xE0000 && c <= 0xE007F
                || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x3164
                || c == 0xFFA0 || c >= 0x180B && c <= 0x180F;
    }
}
