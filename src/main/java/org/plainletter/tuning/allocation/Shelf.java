package org.plainletter.tuning.allocation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;

/**
 * A couple of letters and how often each of their outputs was given out. For two versions that is a block of eight places, four for either way round,
 * drawn without putting back: half and half, and no output has more than four judges.
 */
final class Shelf {

    private static final int[] NONE = new int[2];

    private final Couple couple;
    private final Map<String, int[]> given = new HashMap<>();
    private @Nullable Match counted;
    private Places counts = new Places(0, 0);

    Shelf(Couple couple) {
        this.couple = couple;
    }

    Couple couple() {
        return couple;
    }

    /**
     * How many more pairs it has for a match.
     *
     * @param straight with its first letter in the one version and its second in the other
     * @param crossed the other way round
     */
    record Places(int straight, int crossed) {

        int all() {
            return straight + crossed;
        }
    }

    Places places(Match match) {
        Places places = match.equals(counted) ? counts : count(match);
        counted = match;
        counts = places;
        return places;
    }

    private Places count(Match match) {
        int[] one = given.getOrDefault(match.one(), NONE);
        int[] other = given.getOrDefault(match.other(), NONE);
        return new Places(Allocation.JUDGES - Math.max(one[0], other[1]), match.one().equals(match.other()) ? 0 : Allocation.JUDGES - Math.max(other[0], one[1]));
    }

    void remember(Deal deal) {
        counted = null;
        deal.readings().forEach(this::remember);
    }

    private void remember(Reading reading) {
        given.computeIfAbsent(reading.version(), any -> new int[2])[reading.letter().equals(couple.one()) ? 0 : 1]++;
    }
}
