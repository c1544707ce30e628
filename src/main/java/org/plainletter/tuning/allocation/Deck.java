package org.plainletter.tuning.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Couples those letters in which what is compared differs; the others are shown untouched, with some of the first if they are too few for that. */
    public static Deck of(Collection<TrialLetter> letters, Set<String> differing) {
        var apart = letters.stream().filter(letter -> differing.contains(letter.id())).toList();
        var same = letters.stream().map(TrialLetter::id).filter(letter -> !differing.contains(letter)).toList();
        boolean enough = same.size() * ORIGINAL_IN >= letters.size();
        Deck read = enough ? coupled(sorted(apart), List.of()) : of(apart);
        return new Deck(read.couples, Stream.concat(same.stream(), read.originals.stream()).toList());
    }

    /** Sorts the letters by difficulty, takes out every sixth as an original, and couples neighbours. An odd one out is an original too. */
    public static Deck of(Collection<TrialLetter> letters) {
        var sorted = sorted(letters);
        var originals = new ArrayList<String>();
        var rewritten = new ArrayList<String>();
        for (int i = 0; i < sorted.size(); i++) {
            (i % ORIGINAL_IN == ORIGINAL_IN / 2 ? originals : rewritten).add(sorted.get(i));
        }
        return coupled(rewritten, originals);
    }

    private static List<String> sorted(Collection<TrialLetter> letters) {
        return letters.stream().sorted(Comparator.comparingDouble(TrialLetter::difficulty).thenComparing(TrialLetter::id)).map(TrialLetter::id).toList();
    }

    private static Deck coupled(List<String> rewritten, List<String> untouched) {
        var originals = new ArrayList<>(untouched);
        var couples = new ArrayList<Couple>();
        for (int i = 0; i + 1 < rewritten.size(); i += 2) {
            couples.add(new Couple(rewritten.get(i), rewritten.get(i + 1)));
        }
        if (rewritten.size() % 2 == 1) {
            originals.add(rewritten.getLast());
        }
        return new Deck(couples, originals);
    }
}
