package org.plainletter.intake;

import java.util.List;

/**
 * Whether a page writes a space between two words. Where it does, a gap without one parts two cells of a table, however
 * narrow it is.
 *
 * @param written whether most gaps between words hold a space
 */
record WordSpaces(boolean written) {

    /** Of the size: characters of one word are closer. */
    private static final double GAP = 0.17;
    private static final double SHARE = 0.4;

    /** @param lines the characters of each line, from left to right */
    static WordSpaces of(List<List<Glyph>> lines) {
        int spaced = 0;
        int bare = 0;
        for (List<Glyph> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                Glyph before = line.get(i - 1);
                Glyph glyph = line.get(i);
                if (glyph.isSpace()) {
                    spaced += before.isSpace() ? 0 : 1;
                } else if (!before.isSpace() && isWide(before, glyph)) {
                    bare++;
                }
            }
        }
        return new WordSpaces(spaced > SHARE * (spaced + bare));
    }

    private static boolean isWide(Glyph before, Glyph glyph) {
        return glyph.x0() - before.x1() > GAP * Math.max(glyph.size(), before.size());
    }

    /** Whether {@code next} stands apart from {@code part} with no space written between, in a line that is not set wide. */
    boolean isBareGap(List<Glyph> part, Glyph next) {
        Glyph last = part.getLast();
        if (!written || last.isSpace() || !isWide(last, next)) {
            return false;
        }
        long wide = 0;
        for (int i = 1; i < part.size(); i++) {
            wide += !part.get(i).isSpace() && !part.get(i - 1).isSpace() && isWide(part.get(i - 1), part.get(i)) ? 1 : 0;
        }
        return wide == 0 && Math.min(last.size(), next.size()) > 0.8 * Math.max(last.size(), next.size());
    }
}
