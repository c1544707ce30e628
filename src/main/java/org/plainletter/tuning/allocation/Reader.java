package org.plainletter.tuning.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;

/** What one person was given so far. */
final class Reader {

    private final Set<String> letters = new HashSet<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private int pairs;

    int pairs() {
        return pairs;
    }

    boolean knows(String letter) {
        return letters.contains(letter);
    }

    boolean knows(Couple couple) {
        return knows(couple.one()) || knows(couple.other());
    }

    /** By how much more often the one version came first than the other. */
    int lead(Match match) {
        return firsts.getOrDefault(match.one(), 0) - firsts.getOrDefault(match.other(), 0);
    }

    void remember(String letter) {
        letters.add(letter);
    }

    void remember(Deal deal) {
        deal.readings().map(Reading::letter).forEach(letters::add);
        firsts.merge(deal.first().version(), 1, Integer::sum);
        pairs++;
    }
}
