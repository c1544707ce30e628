package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;

class GroupTallyTest {

    private final Evening evening = new Evening(Database.SQLITE);

    private void says(Session session, String room, String name, Said said) {
        Member member = evening.groups.add(evening.group, room, name, null);
        Seat seat = evening.seats.open(evening.seats.sit(session, member)).orElseThrow();
        for (int turn = Evening.firstTurn(seat); turn <= seat.items().size(); turn++) {
            evening.answers.take(session, member, seat, Evening.answer(turn, said));
        }
    }

    private List<GroupTally> tallies() {
        return GroupTally.of(evening.group, evening.sessions.of(evening.group), evening.seats::of, evening.judgements.ofGroup(evening.group.id()));
    }

    @Test
    void keepsRoomsApartAndAddsUpTheSessionsOfEach() {
        Session second = evening.sessions.make(evening.group, "", Evening.plan(12));
        Session quiet = evening.sessions.make(evening.group, "Quiet room", Evening.plan(12));
        says(evening.session, "", "Ann", Said.HARD);
        says(second, "", "Bob", Said.HARD);
        says(quiet, "Quiet room", "Cat", Said.EASY);
        assertThat(tallies()).as("before the end").isEmpty();
        List.of(evening.session, second, quiet).forEach(evening.sessions::end);

        assertThat(tallies()).extracting(GroupTally::name).containsExactly("Tuesday group", "Tuesday group, Quiet room");
        assertThat(tallies().getFirst().rewritten()).isEqualTo(Results.of(evening.session, evening.seats.of(evening.session), evening.judgements.ofGroup(evening.group.id())).alone()
                .and(Results.of(second, evening.seats.of(second), evening.judgements.ofGroup(evening.group.id())).alone()));
        assertThat(tallies().getLast().rewritten().share()).isEqualTo(1);
        assertThat(tallies().getLast().untouched().all()).isPositive();
    }
}
