package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;

/** Two ways to say a part, and the first two once more, swapped. */
class PairTest {

    private static final Pair ONE = new Pair(0, "You have an appointment 0.", "Come and see us 0.");
    private static final Pair TWO = new Pair(1, "You have an appointment 1.", "Come and see us 1.");

    private final Evening evening = new Evening(Database.SQLITE);
    private final Session session = session();

    private Session session() {
        Plan plan = Evening.plan(4);
        return evening.sessions.make(evening.group, "", new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, plan.extracts(), List.of(), List.of(), List.of(ONE, TWO), null));
    }

    private Seat seat(Member member) {
        return evening.seats.open(evening.seats.sit(session, member)).orElseThrow();
    }

    private void say(Member member, Seat seat, int turn, Said said, String choice) {
        evening.answers.take(session, member, seat, new Answer(UUID.randomUUID().toString(), turn, said, choice, List.of(), null, false, Duration.ZERO));
    }

    private PairTally first() {
        return PairTally.of(session.plan(), evening.seats.of(session), evening.answers::standing).getFirst();
    }

    @Test
    void comeAfterAllThatIsReadAndTheFirstOnceMoreSwapped() {
        for (String name : List.of("Ann", "Bob")) {
            Seat seat = seat(evening.member(name));
            assertThat(seat.items()).endsWith(new Item(Item.Kind.PAIR, 0), new Item(Item.Kind.PAIR, 1), new Item(Item.Kind.PAIR_AGAIN, 0));
            List<Shown> shown = Shown.of(seat, session.plan(), Map.of(), evening.pictures);
            List<Shown.Choice> before = shown.get(shown.size() - 3).choices();
            List<Shown.Choice> again = shown.getLast().choices();
            assertThat(before).extracting(Shown.Choice::words).containsExactlyInAnyOrder(ONE.now(), ONE.other());
            assertThat(again).extracting(Shown.Choice::words).containsExactlyElementsOf(before.reversed().stream().map(Shown.Choice::words).toList());
            assertThat(again).extracting(Shown.Choice::shows).containsExactly("A", "B");
        }
    }

    @Test
    void putEachWayFirstEquallyOften() {
        assertThat(IntStream.range(0, 6).filter(place -> Pair.order(place, 0, false).getFirst().equals(Pair.NOW))).hasSize(3);
        assertThat(IntStream.range(0, 6).filter(pair -> Pair.order(0, pair, false).getFirst().equals(Pair.NOW))).hasSize(3);
    }

    @Test
    void areDecidedByThoseWhoSayTheSameTwice() {
        List<List<String>> said = List.of(List.of(Pair.OTHER, Pair.OTHER), List.of(Pair.NOW, Pair.OTHER), List.of(Pair.OTHER, Pair.OTHER), List.of(Pair.NOW, Pair.NOW));
        for (List<String> each : said) {
            Member member = evening.member("P" + UUID.randomUUID().toString().substring(0, 4));
            Seat seat = seat(member);
            say(member, seat, seat.items().size() - 2, Said.EASIER, each.getFirst());
            say(member, seat, seat.items().size(), Said.EASIER, each.getLast());
        }
        assertThat(first()).isEqualTo(new PairTally(ONE, 1, 2, 1));
        assertThat(first().words()).isEqualTo("Of 4 people 1 found the first way easier, 2 the second, 1 not sure");
        assertThat(evening.judgements.ofGroup(evening.group.id())).as("it is no judgement of the words").isEmpty();
    }

    @Test
    void saySomethingFromThreePeopleOn() {
        Member ann = evening.member("Ann");
        Seat seat = seat(ann);
        assertThat(first().words()).isEqualTo("Nobody has answered");
        say(ann, seat, seat.items().size() - 2, Said.NOT_SURE, null);
        say(ann, seat, seat.items().size() - 1, Said.SKIP, null);
        assertThat(first()).isEqualTo(new PairTally(ONE, 0, 0, 1));
        assertThat(first().words()).contains("We do not know yet").doesNotContain("1");
    }

    @Test
    void takeNoOtherAnswer() {
        Member ann = evening.member("Ann");
        Seat seat = seat(ann);
        int last = seat.items().size();
        assertThatIllegalArgumentException().isThrownBy(() -> say(ann, seat, last, Said.EASIER, "third"));
        assertThatIllegalArgumentException().isThrownBy(() -> say(ann, seat, last, Said.PICTURE, "bus"));
        assertThatIllegalArgumentException().isThrownBy(() -> say(ann, seat, last, Said.EASY, null));
        assertThatIllegalArgumentException().isThrownBy(() -> say(ann, seat, 5, Said.EASIER, Pair.NOW));
    }

    @Test
    void areMadeOfTheGroupsOwnWordsWhichPassedTheChecks() {
        Extract extract = session.plan().extracts().getFirst();
        evening.outcomes.keep(session, 0, new Draft("Ours, wrong.", List.of("date")));
        assertThat(evening.outcomes.passed(List.of(session), extract)).isEmpty();
        evening.outcomes.keep(session, 0, new Draft("Ours, right.", List.of()));
        assertThat(evening.outcomes.passed(evening.sessions.of(evening.group), extract)).hasValueSatisfying(draft -> assertThat(draft.words()).isEqualTo("Ours, right."));
        assertThat(evening.outcomes.passed(List.of(session), session.plan().extracts().getLast())).isEmpty();

        assertThat(Pair.of(session.plan().extracts(), each -> each.equals(extract) ? Optional.empty() : Optional.of(new Draft("You have an appointment here. You will see the heart doctor.", List.of())))).extracting(Pair::extract).containsExactly(1, 2, 3);
        assertThat(Pair.of(session.plan().extracts(), each -> Optional.of(new Draft("You have an appointment.", List.of())))).as("says less").isEmpty();
    }

    @Test
    void offerARestAfterSoMany() {
        Plan plan = session.plan();
        Plan restful = new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, plan.extracts(), List.of(), List.of(), plan.pairs(), 2);
        Seat seat = seat(evening.member("Ann"));
        assertThat(Shown.of(seat, restful, Map.of(), evening.pictures)).filteredOn(Shown::rest).extracting(Shown::turn).containsExactly(7, 9);
        assertThat(Shown.of(seat, plan, Map.of(), evening.pictures)).noneMatch(Shown::rest);
    }
}
