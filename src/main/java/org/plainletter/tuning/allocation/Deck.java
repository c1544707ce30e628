package org.plainletter.tuning.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The letters of a trial.
 *
 * @param couples letters to be read in pairs
 * @param originals ids of letters that are shown untouched
 */
public record Deck(List<Couple> couples, List<String> originals) {

    /** One letter in so many is an original. */
    static final int ORIGINAL_IN = 6;

    /** Copies the lists. */
    public Deck {
        couples = List.copyOf(couples);
        originals = List.copyOf(originals);
    }

    /** How many pairs of two versions a trial can give out. */
    public int pairs() {
        return couples.size() * 2 * (Allocation.JUDGES - Allocation.KEPT);
    }

    /** Sorts the letters by difficulty, takes out every sixth as an original, and couples neighbours. An odd one out is an original too. */
    public static Deck of(Collection<TrialLetter> letters) {
        var sorted = letters.stream().sorted(Comparator.comparingDouble(TrialLetter::difficulty).thenComparing(TrialLetter::id)).map(TrialLetter::id).toList();
        var originals = new ArrayList<String>();
        var rewritten = new ArrayList<String>();
        for (int i = 0; i < sorted.size(); i++) {
            (i % ORIGINAL_IN == ORIGINAL_IN / 2 ? originals : rewritten).add(sorted.get(i));
        }
        if (rewritten.size() % 2 == 1) {
            originals.add(rewritten.removeLast());
        }
        var couples = new ArrayList<Couple>();
        for (int i = 0; i < rewritten.size(); i += 2) {
            couples.add(new Couple(rewritten.get(i), rewritten.get(i + 1)));
        }
        return new Deck(couples, originals);
    }
}
