package org.plainletter.intake;

import java.util.List;
import java.util.Optional;

/** The words of characters that stand on one line. */
final class ChunkText {

    /** Of the size: a gap from this width on is a space, though the file holds none. */
    private static final double WORD_GAP = 0.19;
    /** Of the size: a space of the file that leaves less of a gap than this is drawn over by its neighbours. */
    private static final double SPACE = 0.06;

    private ChunkText() {}

    /** The chunk, or nothing if there are only spaces. */
    static Optional<Chunk> of(List<Glyph> glyphs) {
        List<Glyph> ink = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        if (ink.isEmpty()) {
            return Optional.empty();
        }
        String whole = text(glyphs).strip();
        Optional<Marker> marker = Marker.at(whole).filter(found -> !found.strip(whole).isEmpty());
        int skipped = marker.map(found -> inkLength(found.text(), ink)).orElse(0);
        List<Glyph> rest = ink.subList(skipped, ink.size());
        double size = ink.stream().mapToDouble(Glyph::size).sorted().skip(ink.size() / 2).findFirst().orElse(0);
        long bold = rest.stream().filter(Glyph::bold).count();
        return Optional.of(new Chunk(marker.map(found -> found.strip(whole)).orElse(whole), marker.orElse(null),
                ink.getFirst().x0(), rest.getFirst().x0(), ink.getLast().x1(), ink.getFirst().baseline(), size,
                bold >= 0.95 * rest.size(), firstWord(rest)));
    }

    private static int inkLength(String marker, List<Glyph> ink) {
        int characters = 0;
        int glyphs = 0;
        while (characters < marker.length() && glyphs < ink.size() - 1) {
            characters += ink.get(glyphs++).text().length();
        }
        return glyphs;
    }

    private static double firstWord(List<Glyph> ink) {
        double end = ink.getFirst().x1();
        for (Glyph glyph : ink) {
            if (glyph.x0() - end > WORD_GAP * glyph.size()) {
                break;
            }
            end = Math.max(end, glyph.x1());
        }
        return end - ink.getFirst().x0();
    }

    /** Characters in order from the left, with a space wherever one is seen. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        boolean spaced = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                spaced = true;
                continue;
            }
            double gap = glyph.x0() - end;
            if (gap > (spaced ? SPACE : WORD_GAP) * glyph.size()) {
                text.append(' ');
            } else if (isDrawnTwice(glyph, end, text)) {
                continue;
            }
            text.append(glyph.text());
            end = Math.max(Double.isNaN(end) ? glyph.x1() : end, glyph.x1());
            spaced = false;
        }
        return text.toString();
    }

    /** Some programs draw a character twice, a hair apart, to make it bold. */
    private static boolean isDrawnTwice(Glyph glyph, double end, StringBuilder text) {
        double width = glyph.x1() - glyph.x0();
        return width > 0 && end - glyph.x1() > -0.25 * width && text.toString().endsWith(glyph.text());
    }
}
