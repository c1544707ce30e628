package org.plainletter.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a letter is set.
 *
 * @param bodySize the size of most of its characters, in points
 * @param step the usual distance between the lines of a paragraph, in sizes
 */
record Typography(double bodySize, double step) {

    private static final double LARGER = 1.14;
    private static final double USUAL_STEP = 1.25;

    static Typography of(List<Item> items) {
        Map<Double, Integer> sizes = new HashMap<>();
        Map<Double, Integer> steps = new HashMap<>();
        List<Item.Line> lines = new ArrayList<>();
        items.forEach(item -> {
            if (item instanceof Item.Line line) {
                lines.add(line);
            }
        });
        Chunk before = null;
        for (Item.Line line : lines) {
            Chunk chunk = line.chunk();
            sizes.merge(Math.round(chunk.size() * 4) / 4.0, chunk.text().length(), Integer::sum);
            if (before != null && Wrap.isFull(before, chunk, line.limit()) && chunk.marker() == null) {
                double step = (chunk.baseline() - before.baseline()) / chunk.size();
                if (step > 0.9 && step < 2.6) {
                    steps.merge(Math.round(step * 20) / 20.0, chunk.text().length(), Integer::sum);
                }
            }
            before = chunk;
        }
        return new Typography(most(sizes, 11), most(steps, USUAL_STEP));
    }

    private static double most(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(otherwise);
    }

    /** In sizes: lines further apart do not belong to one paragraph. */
    double widestStep() {
        return 1.22 * step;
    }

    boolean isSameSize(Chunk one, Chunk other) {
        return Math.abs(one.size() - other.size()) < 0.08 * Math.max(one.size(), other.size());
    }

    boolean isLarge(Chunk chunk) {
        return chunk.size() > LARGER * bodySize;
    }
}
