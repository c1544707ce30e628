package org.plainletter.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page together to chunks: words with ordinary spaces between them. */
final class Chunks {

    /** Of the size: characters whose baselines differ by less stand on one line. */
    private static final double SAME_LINE = 0.22;
    /** Of the size: a gap with no space character in it parts columns from this width on. */
    private static final double COLUMN_GAP = 0.75;
    /** Of the size: a gap filled with space characters parts columns from this width on. */
    private static final double SPACED_GAP = 1.9;
    /** Of the size: a marker may stand this far before its item. */
    private static final double MARKER_GAP = 4.5;

    /** Of the size: how far before its line a drawn bullet may stand. */
    private static final double DOT_GAP = 3;

    private final List<Ruling> walls;
    private final List<Ruling> dots;
    private WordSpaces spaces = new WordSpaces(false);

    private Chunks(List<Ruling> rulings, List<Ruling> dots) {
        this.dots = dots;
        this.walls = rulings.stream().filter(ruling -> !ruling.isHorizontal()).toList();
    }

    /** The chunks of a page, from top to bottom and left to right; lines that go down part them. */
    static List<Chunk> of(PageContent page) {
        return new Chunks(page.rulings(), page.dots()).chunks(page.glyphs());
    }

    private List<Chunk> chunks(List<Glyph> glyphs) {
        List<Chunk> chunks = new ArrayList<>();
        List<List<Glyph>> lines = lines(glyphs);
        lines.forEach(line -> line.sort(Comparator.comparingDouble(Glyph::x0)));
        spaces = WordSpaces.of(lines);
        for (List<Glyph> line : lines) {
            for (List<Glyph> part : split(line)) {
                ChunkText.of(part).map(this::dotted).ifPresent(chunks::add);
            }
        }
        chunks.sort(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::x0));
        return chunks;
    }

    private Chunk dotted(Chunk chunk) {
        boolean dot = chunk.marker() == null && dots.stream().anyMatch(box -> box.x1() <= chunk.x0()
                && chunk.x0() - box.x1() < DOT_GAP * chunk.size() && box.y1() < chunk.baseline() + 0.1 * chunk.size()
                && box.y0() > chunk.baseline() - 0.75 * chunk.size());
        return !dot ? chunk : new Chunk(chunk.text(), new Marker("•", false), chunk.x0(), chunk.textX(), chunk.x1(),
                chunk.baseline(), chunk.size(), chunk.bold(), chunk.firstWord());
    }

    /** Characters by baseline; small raised or lowered ones go to the line that they touch. */
    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - line.getLast().baseline()
                    > Math.max(0.5, SAME_LINE * Math.min(glyph.size(), line.getFirst().size()))) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return Raised.join(lines);
    }

    private List<List<Glyph>> split(List<Glyph> line) {
        List<List<Glyph>> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        double inkEnd = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : line) {
            if (!part.isEmpty() && !glyph.isSpace() && isGap(part, glyph, end, inkEnd)) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(glyph);
            end = Math.max(end, glyph.x1());
            inkEnd = glyph.isSpace() ? inkEnd : Math.max(inkEnd, glyph.x1());
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private boolean isGap(List<Glyph> part, Glyph next, double end, double inkEnd) {
        double size = Math.max(next.size(), part.getLast().size());
        double gap = next.x0() - inkEnd;
        if (gap > 0 && hasWall(inkEnd, next)) {
            return true;
        }
        if (gap < MARKER_GAP * size && Marker.isAlone(ChunkText.text(part).strip())) {
            return false;
        }
        return next.x0() - end > COLUMN_GAP * size || gap > SPACED_GAP * size || spaces.isBareGap(part, next);
    }

    private boolean hasWall(double inkEnd, Glyph next) {
        return walls.stream().anyMatch(wall -> wall.x0() >= inkEnd - 1 && wall.x0() <= next.x0() + 1
                && wall.y0() < next.baseline() - 0.2 * next.size() && wall.y1() > next.baseline() - 0.4 * next.size());
    }
}
