package org.plainletter.codesign;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.codesign.Answers.Standing;

/**
 * What people chose to go with some words. It is about the words in the letter: nobody was right or wrong.
 *
 * @param question what was asked
 * @param rewritten what was chosen by those who read new words
 * @param untouched what was chosen by those who read the letter's own words
 */
record PictureTally(PictureQuestion question, Chosen rewritten, Chosen untouched) {

    /**
     * What was chosen.
     *
     * @param same how often the picture that goes with the words
     * @param other how often another one
     * @param notSure how often none
     * @param people who answered
     */
    record Chosen(int same, int other, int notSure, Set<String> people) {

        static final Chosen NONE = new Chosen(0, 0, 0, Set.of());

        /** Copies the set. */
        Chosen {
            people = Set.copyOf(people);
        }

        private Chosen plus(String person, Standing said, String picture) {
            var all = new HashSet<>(people);
            all.add(person);
            return switch (said.said()) {
                case PICTURE -> picture.equals(said.choice()) ? new Chosen(same + 1, other, notSure, all) : new Chosen(same, other + 1, notSure, all);
                case NOT_SURE -> new Chosen(same, other, notSure + 1, all);
                default -> this;
            };
        }

        /** Both together. */
        Chosen and(Chosen more) {
            return new Chosen(same + more.same, other + more.other, notSure + more.notSure, Stream.concat(people.stream(), more.people.stream()).collect(Collectors.toSet()));
        }

        /** How many answers. */
        public int all() {
            return same + other + notSure;
        }

        /** Whether enough people answered for figures to be said. */
        boolean isKnown() {
            return people.size() >= Tally.ENOUGH;
        }

        /** In words, without figures where they would tell who said what. */
        public String words() {
            if (!isKnown()) {
                return all() == 0 ? "Nobody has answered" : Tally.TOO_FEW;
            }
            return same + " of " + all() + " chose the picture that goes with these words" + (notSure == 0 ? "" : ", " + notSure + " not sure")
                    + (same * 2 < all() ? ". Look at these words together" : "");
        }
    }

    /** One for each question of a session; {@code standing} tells what a person has said. */
    static List<PictureTally> of(Plan plan, Collection<Seat> seats, Function<Seat, Map<Integer, Standing>> standing) {
        PictureTally[] tallies = plan.questions().stream().map(question -> new PictureTally(question, Chosen.NONE, Chosen.NONE)).toArray(PictureTally[]::new);
        for (Seat seat : seats) {
            standing.apply(seat).forEach((turn, said) -> {
                Item item = seat.items().get(turn - 1);
                if (item.kind() == Item.Kind.QUESTION) {
                    tallies[item.number()] = tallies[item.number()].plus(seat, said);
                }
            });
        }
        return List.of(tallies);
    }

    private PictureTally plus(Seat seat, Standing said) {
        return question.isReadUntouched(seat) ? new PictureTally(question, rewritten, untouched.plus(seat.member(), said, question.picture()))
                : new PictureTally(question, rewritten.plus(seat.member(), said, question.picture()), untouched);
    }

    /** All of them: how well new words are understood, and the letters' own. */
    static Understood understood(List<PictureTally> tallies) {
        return new Understood(tallies.stream().map(PictureTally::rewritten).reduce(Chosen.NONE, Chosen::and), tallies.stream().map(PictureTally::untouched).reduce(Chosen.NONE, Chosen::and));
    }

    /** How often the picture was chosen that goes with new words, and with the letters' own. */
    record Understood(Chosen rewritten, Chosen untouched) {}
}
