package org.plainletter.tuning.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Lays out sessions: practice for whoever is new, then pairs, with untouched letters between them so that about one letter in six is one. */
public final class Sessions {

    /** Letters of each of two kinds that a new person practises with. */
    private static final int PRACTICE = 2;
    /** Five pairs and two originals are twelve letters. */
    private static final int BLOCK = 5;
    private static final int ORIGINALS = 2;

    private final Allocation allocation;
    private final Sides sides;
    private final Supplier<Match> matches;
    private final RandomGenerator random;

    /** Sessions from these letters and sides; {@code matches} says which versions meet next. */
    public Sessions(Allocation allocation, Sides sides, Supplier<Match> matches, RandomGenerator random) {
        this.allocation = allocation;
        this.sides = sides;
        this.matches = matches;
        this.random = random;
    }

    /** A session of up to so many pairs; of fewer if the letters run out. */
    public Session next(String rater, String group, int pairs) {
        var items = new ArrayList<Item>(allocation.knows(rater) ? List.of() : practice());
        items.addAll(more(rater, group, pairs));
        return new Session(rater, sides.of(rater, group), items);
    }

    /** Up to so many pairs, with untouched letters among them. */
    public List<Item> more(String rater, String group, int pairs) {
        var items = new ArrayList<Item>();
        for (int left = pairs; left > 0; left -= BLOCK) {
            items.addAll(block(rater, group, Math.min(left, BLOCK)));
        }
        return items;
    }

    /** Letters to learn the buttons with. */
    public List<Item> practice() {
        var items = new ArrayList<Item>();
        IntStream.range(0, 2 * PRACTICE).forEach(i -> items.add(new Item.Practice(i < PRACTICE)));
        Collections.shuffle(items, Random.from(random));
        return items;
    }

    private List<Item> block(String rater, String group, int pairs) {
        var items = new ArrayList<Item>();
        for (int i = 0; i < pairs; i++) {
            allocation.deal(rater, group, matches.get()).map(Item.Pair::new).ifPresent(items::add);
        }
        // Two for five pairs; of a share of one, that share of the times.
        double due = (double) items.size() * ORIGINALS / BLOCK;
        int originals = (int) Math.floor(due + random.nextDouble());
        for (int i = 0; i < originals; i++) {
            int place = random.nextInt(items.size() + 1);
            allocation.original(rater).map(Item.Original::new).ifPresent(original -> items.add(place, original));
        }
        return items;
    }
}
