package org.plainletter.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Up to where the lines of a column run: as far as its long lines do, which may be less than its place allows. */
final class Margins {

    private static final int WORDS = 6;
    /** Points: at a margin, lines end about here. */
    private static final double RAGGED = 45;

    private final Map<Place, Double> limits = new HashMap<>();

    private record Place(int page, int column, long size) {

        static Place of(Item.Line line) {
            return new Place(line.page(), line.column(), Math.round(line.chunk().size() * 2));
        }
    }

    Margins(List<Item> items) {
        Map<Place, List<Double>> ends = new HashMap<>();
        for (Item item : items) {
            if (item instanceof Item.Line line && line.chunk().text().split(" ").length >= WORDS) {
                ends.computeIfAbsent(Place.of(line), place -> new java.util.ArrayList<>()).add(line.chunk().x1());
            }
        }
        ends.forEach((place, found) -> {
            found.sort(Comparator.reverseOrder());
            if (found.size() >= 3 && found.get(2) > found.getFirst() - RAGGED) {
                limits.put(place, found.getFirst());
            }
        });
    }

    /** The right margin for this line. */
    double limit(Item.Line line) {
        return Math.min(line.limit(), limits.getOrDefault(Place.of(line), line.limit()));
    }
}
