package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Lays out what each person of a session reads. All read the same letters, so that they can talk about them; the order of the letters is left to
 * chance. One extract in six is the untouched letter, another one for each person, and nobody reads both of one.
 */
final class Layout {

    /** One extract in so many is untouched. */
    static final int UNTOUCHED_IN = 6;
    /** Of each kind. */
    private static final int PRACTICE = 2;

    private final RandomGenerator random;

    Layout(RandomGenerator random) {
        this.random = random;
    }

    /** The items of one person: what is read, then what is asked of it. So no question hints at what is easy. The first pair comes again at the very end. */
    List<Item> of(Plan plan, int place, boolean fresh) {
        var items = new ArrayList<>(of(plan.extracts(), place, fresh));
        for (int i = 0; i < plan.pairs().size(); i++) {
            items.add(new Item(Item.Kind.PAIR, i));
        }
        for (int i = 0; i < plan.questions().size(); i++) {
            items.add(new Item(Item.Kind.QUESTION, i));
        }
        if (!plan.pairs().isEmpty()) {
            items.add(new Item(Item.Kind.PAIR_AGAIN, 0));
        }
        return items;
    }

    /**
     * What one person reads.
     *
     * @param place how many came before in this session: it decides which extracts are untouched
     * @param fresh whether the person has never taken part, and practises first
     */
    List<Item> of(List<Extract> extracts, int place, boolean fresh) {
        var letters = new LinkedHashMap<String, List<Item>>();
        for (int i = 0; i < extracts.size(); i++) {
            var kind = (i + place) % UNTOUCHED_IN == UNTOUCHED_IN / 2 ? Item.Kind.UNTOUCHED : Item.Kind.REWRITTEN;
            letters.computeIfAbsent(extracts.get(i).letter(), any -> new ArrayList<>()).add(new Item(kind, i));
        }
        var order = new ArrayList<>(letters.values());
        Collections.shuffle(order, Random.from(random));
        var items = new ArrayList<Item>(fresh ? practice() : List.of());
        order.forEach(items::addAll);
        return items;
    }

    private List<Item> practice() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < PRACTICE; i++) {
            items.add(new Item(Item.Kind.EASY_PRACTICE, i));
            items.add(new Item(Item.Kind.HARD_PRACTICE, i));
        }
        Collections.shuffle(items, Random.from(random));
        return items;
    }
}
