package org.plainletter.tuning.allocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;

/**
 * Gives out letters. Each output is judged by at most four people, nobody gets a letter twice, chance decides which letter of a couple is written in
 * which version, and each version comes first as often as the other for each person, give or take one.
 *
 * <p>Not safe for threads. What was given out before a restart has to be remembered again.
 */
public final class Allocation {

    /** How many people judge an output at most. */
    public static final int JUDGES = 4;
    /** Of those, how many a trial leaves for the watch after a promotion. */
    public static final int KEPT = 1;

    private final List<Shelf> shelves;
    private final Map<String, Shelf> byLetter = new HashMap<>();
    private final Map<String, Integer> originals = new HashMap<>();
    private final List<String> originalsInOrder;
    private final Map<String, Reader> readers = new HashMap<>();
    private final RandomGenerator random;

    /** Nothing is given out yet; all that is left to chance comes from {@code random}. */
    public Allocation(Deck deck, RandomGenerator random) {
        this(deck, JUDGES, random);
    }

    /** The same, with no more than so many judges for an output. */
    public Allocation(Deck deck, int judges, RandomGenerator random) {
        this.shelves = deck.couples().stream().map(couple -> new Shelf(couple, judges)).toList();
        this.originalsInOrder = deck.originals();
        this.random = random;
        shelves.forEach(shelf -> {
            byLetter.put(shelf.couple().one(), shelf);
            byLetter.put(shelf.couple().other(), shelf);
        });
    }

    /** Whether the person got something before. */
    public boolean knows(String rater) {
        return readers.containsKey(rater);
    }

    /** Takes in what was given out earlier. */
    public void remember(Deal deal) {
        reader(deal.rater()).remember(deal);
        Shelf shelf = byLetter.get(deal.first().letter());
        if (shelf != null) {
            shelf.remember(deal);
        }
    }

    /** Takes in that a person got this untouched letter earlier. */
    public void rememberOriginal(String rater, String letter) {
        reader(rater).remember(letter);
        originals.merge(letter, 1, Integer::sum);
    }

    /** The next pair for a person; none if there is no couple of letters left that the person does not know. */
    public Optional<Deal> deal(String rater, String group, Match match) {
        Reader reader = reader(rater);
        Shelf shelf = fullest(reader, match);
        if (shelf == null) {
            return Optional.empty();
        }
        Shelf.Places places = shelf.places(match);
        boolean straight = random.nextInt(places.all()) < places.straight();
        Couple couple = shelf.couple();
        var one = new Reading(straight ? couple.one() : couple.other(), match.one());
        var other = new Reading(straight ? couple.other() : couple.one(), match.other());
        int lead = reader.lead(match);
        boolean oneFirst = lead == 0 ? random.nextBoolean() : lead < 0;
        var deal = new Deal(rater + "-" + (reader.pairs() + 1), rater, group, oneFirst ? one : other, oneFirst ? other : one);
        remember(deal);
        return Optional.of(deal);
    }

    /** The couple with the most places left, so that the last ones to come still find letters; among equals chance decides. */
    private @Nullable Shelf fullest(Reader reader, Match match) {
        Shelf fullest = null;
        int most = 0;
        int equals = 0;
        for (Shelf shelf : shelves) {
            int places = shelf.places(match).all();
            if (places < Math.max(1, most) || reader.knows(shelf.couple())) {
                continue;
            }
            equals = places > most ? 1 : equals + 1;
            fullest = equals == 1 || random.nextInt(equals) == 0 ? shelf : fullest;
            most = places;
        }
        return fullest;
    }

    /** How many more pairs there are for a match, for whoever knows none of the letters. */
    public int places(Match match) {
        return shelves.stream().mapToInt(shelf -> shelf.places(match).all()).sum();
    }

    /** An untouched letter that the person does not know, one that was shown least; none if there is none. */
    public Optional<String> original(String rater) {
        Reader reader = reader(rater);
        var letter = originalsInOrder.stream().filter(candidate -> !reader.knows(candidate))
                .min(Comparator.comparingInt(candidate -> originals.getOrDefault(candidate, 0)));
        letter.ifPresent(found -> rememberOriginal(rater, found));
        return letter;
    }

    private Reader reader(String rater) {
        return readers.computeIfAbsent(rater, any -> new Reader());
    }
}
