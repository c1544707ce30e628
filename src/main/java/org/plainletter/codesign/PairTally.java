package org.plainletter.codesign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plainletter.codesign.Answers.Standing;

/**
 * What people found easier. Whoever said something else when a pair was shown again swapped is not sure of it.
 *
 * @param pair the two ways
 * @param now how many found easier what stands there
 * @param other how many the other words
 * @param notSure how many neither
 */
record PairTally(Pair pair, int now, int other, int notSure) {

    /** One for each pair of a session; {@code standing} tells what a person has said. */
    static List<PairTally> of(Plan plan, Collection<Seat> seats, Function<Seat, Map<Integer, Standing>> standing) {
        PairTally[] tallies = plan.pairs().stream().map(pair -> new PairTally(pair, 0, 0, 0)).toArray(PairTally[]::new);
        for (Seat seat : seats) {
            Map<Integer, Standing> said = standing.apply(seat);
            for (int pair = 0; pair < tallies.length; pair++) {
                tallies[pair] = tallies[pair].plus(codes(seat, said, pair));
            }
        }
        return List.of(tallies);
    }

    /** What one person said of a pair, once or twice. */
    private static List<String> codes(Seat seat, Map<Integer, Standing> said, int pair) {
        return IntStream.range(0, seat.items().size()).filter(i -> seat.items().get(i).isPair() && seat.items().get(i).number() == pair).mapToObj(i -> said.get(i + 1)).filter(Objects::nonNull)
                .filter(each -> each.said() != Said.SKIP).map(each -> Objects.requireNonNullElse(each.choice(), "")).distinct().toList();
    }

    private PairTally plus(List<String> codes) {
        if (codes.isEmpty()) {
            return this;
        }
        return switch (codes.size() == 1 ? codes.getFirst() : "") {
            case Pair.NOW -> new PairTally(pair, now + 1, other, notSure);
            case Pair.OTHER -> new PairTally(pair, now, other + 1, notSure);
            default -> new PairTally(pair, now, other, notSure + 1);
        };
    }

    /** In words. */
    public String words() {
        int all = now + other + notSure;
        if (all < Tally.ENOUGH) {
            return all == 0 ? "Nobody has answered" : Tally.TOO_FEW;
        }
        return "Of " + all + " people " + now + " found the first way easier, " + other + " the second" + (notSure == 0 ? "" : ", " + notSure + " not sure");
    }
}
