package org.plainletter.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands on one height of a page, across all columns. */
record PageLine(List<Chunk> chunks) {

    /** @param chunks sorted from top to bottom */
    static List<PageLine> of(List<Chunk> chunks) {
        List<PageLine> lines = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (lines.isEmpty() || chunk.baseline() - lines.getLast().baseline() > 2) {
                lines.add(new PageLine(new ArrayList<>()));
            }
            lines.getLast().chunks().add(chunk);
        }
        return lines;
    }

    double baseline() {
        return chunks.getFirst().baseline();
    }

    double size() {
        return chunks.getFirst().size();
    }

    String text() {
        return chunks.stream().map(Chunk::whole).collect(Collectors.joining(" "));
    }
}
