package org.plainletter.tuning.allocation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainletter.tuning.Deal;
import org.plainletter.tuning.Reading;

/**
 * A couple of letters and how often each of their outputs was given out. For two versions and four judges that is a block of eight places, four for either way round,
 * drawn without putting back: half and half, and no output has more than its number of judges.
 */
final class Shelf {

    private static final int[] NONE = new int[2];

    private final Couple couple;
    private final int judges;
    private final Map<String, int[]> given = new HashMap<>();
    private @Nullable Match counted;
    private Places counts = new Places(0, 0);

    Shelf(Couple couple, int judges) {
        this.couple = couple;
        this.judges = judges;
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
        return new Places(left(one[0], other[1]), match.one().equals(match.other()) ? 0 : left(other[0], one[1]));
    }

    private int left(int one, int other) {
        return Math.max(0, judges - Math.max(one, other));
    }

    void remember(Deal deal) {
        counted = null;
        deal.readings().forEach(this::remember);
    }

    private void remember(Reading reading) {
        given.computeIfAbsent(reading.version(), any -> new int[2])[reading.letter().equals(couple.one()) ? 0 : 1]++;
    }
}
