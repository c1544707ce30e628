package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainletter.check.Meanings.Side;

/** Whether a rewrite says "right" where the letter says "left", "after" for "before", "less" for "more". */
final class Opposites {

    /** By how much the words around must speak for the other side. */
    private static final double NEARER = 1.0;
    private static final Meanings MEANINGS = Meanings.shared();

    /** A side that a text takes at one place. */
    private record Stand(Side side, boolean denied, Map<String, Double> around) {

        /** The side that is meant: "not before" is after. */
        Side meant() {
            return denied ? side.other() : side;
        }

        boolean agreesWith(Stand other) {
            return !side.contrary() && side.equals(other.side) || meant().equals(other.meant());
        }
    }

    private Opposites() {}

    /** Whether a side was changed. */
    static boolean changed(Places source, Places rewrite) {
        var theirs = stands(source);
        var mine = stands(rewrite);
        for (Stand stand : mine) {
            var same = theirs.stream().filter(other -> other.side().pair() == stand.side().pair()).toList();
            if (!same.isEmpty() && same.stream().noneMatch(stand::agreesWith) || nearerToTheOther(stand, same, mine)) {
                return true;
            }
        }
        return lost(theirs, mine);
    }

    private static boolean nearerToTheOther(Stand stand, List<Stand> same, List<Stand> mine) {
        var around = own(stand, mine);
        double own = same.stream().filter(stand::agreesWith).mapToDouble(other -> Places.likeness(around, other.around())).max().orElse(0);
        double other = same.stream().filter(against -> !stand.agreesWith(against)).mapToDouble(against -> Places.likeness(around, against.around())).max().orElse(0);
        return other > own + NEARER;
    }

    /** What stands around {@code stand} and not around its opposite too. */
    private static Map<String, Double> own(Stand stand, List<Stand> mine) {
        Map<String, Double> own = new HashMap<>(stand.around());
        mine.stream().filter(other -> other.side().equals(stand.side().other())).forEach(other -> own.keySet().removeAll(other.around().keySet()));
        return own;
    }

    /** Whether the letter takes both sides, and the rewrite one of them twice. */
    private static boolean lost(List<Stand> theirs, List<Stand> mine) {
        var both = theirs.stream().map(Stand::meant).filter(side -> count(theirs, side.other()) > 0).distinct().toList();
        return both.stream().anyMatch(side -> count(mine, side) == 0 && count(mine, side.other()) > count(theirs, side.other()));
    }

    private static long count(List<Stand> stands, Side side) {
        return stands.stream().filter(stand -> stand.meant().equals(side)).count();
    }

    private static List<Stand> stands(Places places) {
        var stands = new ArrayList<Stand>();
        for (int i = 0; i < places.tokens().size(); i++) {
            for (Side side : MEANINGS.sides(places.tokens().get(i))) {
                stands.add(new Stand(side, places.deniedAt(i), places.around(i)));
            }
        }
        return stands;
    }
}
