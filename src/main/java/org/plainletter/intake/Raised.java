package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;

/** Small raised or lowered characters ("1st", "mmHg2"), which go to the line that they touch. */
final class Raised {

    private static final double SMALL = 0.82;

    private Raised() {}

    /** The lines without those that are only such characters; sorted by baseline as before. */
    static List<List<Glyph>> join(List<List<Glyph>> lines) {
        List<List<Glyph>> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Glyph> line = new ArrayList<>(lines.get(i));
            List<Glyph> kept = new ArrayList<>();
            for (Glyph glyph : line) {
                List<Glyph> host = host(glyph, i > 0 && !joined.isEmpty() ? joined.getLast() : List.of());
                List<Glyph> below = i + 1 < lines.size() ? host(glyph, lines.get(i + 1)) : List.of();
                if (!host.isEmpty()) {
                    host.add(level(glyph, host));
                } else if (!below.isEmpty()) {
                    below.add(level(glyph, below));
                } else {
                    kept.add(glyph);
                }
            }
            if (!kept.isEmpty()) {
                joined.add(kept);
            }
        }
        return joined;
    }

    private static Glyph level(Glyph glyph, List<Glyph> host) {
        return new Glyph(glyph.text(), glyph.x0(), glyph.x1(), host.getFirst().baseline(), glyph.size(), glyph.bold());
    }

    private static List<Glyph> host(Glyph small, List<Glyph> line) {
        for (Glyph glyph : line) {
            boolean touches = Math.abs(small.x0() - glyph.x1()) < 0.35 * glyph.size()
                    || Math.abs(glyph.x0() - small.x1()) < 0.35 * glyph.size();
            double shared = Math.min(small.bottom(), glyph.bottom()) - Math.max(small.top(), glyph.top());
            if (touches && small.size() < SMALL * glyph.size() && shared > 0.4 * small.size() && !glyph.isSpace()) {
                return line;
            }
        }
        return List.of();
    }
}
