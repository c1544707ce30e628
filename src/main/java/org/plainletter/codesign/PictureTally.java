package org.plainletter.codesign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plainletter.codesign.Answers.Standing;

/**
 * What people chose to go with some words.
 *
 * @param question what was asked
 * @param same how many chose the picture that goes with the words
 * @param other how many chose another one
 * @param notSure how many were not sure
 */
record PictureTally(PictureQuestion question, int same, int other, int notSure) {

    /** One for each question of a session; {@code standing} tells what a person has said. */
    static List<PictureTally> of(Plan plan, Collection<Seat> seats, Function<Seat, Map<Integer, Standing>> standing) {
        PictureTally[] tallies = plan.questions().stream().map(question -> new PictureTally(question, 0, 0, 0)).toArray(PictureTally[]::new);
        for (Seat seat : seats) {
            standing.apply(seat).forEach((turn, said) -> {
                Item item = seat.items().get(turn - 1);
                if (item.kind() == Item.Kind.QUESTION) {
                    tallies[item.number()] = tallies[item.number()].plus(said);
                }
            });
        }
        return List.of(tallies);
    }

    private PictureTally plus(Standing said) {
        return switch (said.said()) {
            case PICTURE -> question.picture().equals(said.picture()) ? new PictureTally(question, same + 1, other, notSure) : new PictureTally(question, same, other + 1, notSure);
            case NOT_SURE -> new PictureTally(question, same, other, notSure + 1);
            default -> this;
        };
    }

    /** In words. It is about the words in the letter: nobody was wrong. */
    public String words() {
        int all = same + other + notSure;
        if (all < Tally.ENOUGH) {
            return all == 0 ? "Nobody has answered" : Tally.TOO_FEW;
        }
        return same + " of " + all + " people chose the picture that goes with these words" + (notSure == 0 ? "" : ", " + notSure + " not sure")
                + (same * 2 < all ? ". Look at these words together" : "");
    }
}
