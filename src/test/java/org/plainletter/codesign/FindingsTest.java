package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;

@ParameterizedClass
@EnumSource(Database.class)
class FindingsTest {

    private final Evening evening;

    FindingsTest(Database database) {
        evening = new Evening(database);
        for (String name : List.of("Annabel", "Bertram", "Clarissa", "Dmitri")) {
            Member member = evening.member(name);
            Seat seat = evening.seat(member);
            int turn = 1 + java.util.stream.IntStream.range(0, seat.items().size()).filter(i -> seat.items().get(i).equals(new Item(Item.Kind.REWRITTEN, 5))).findFirst().orElseThrow();
            evening.answers.take(evening.session, member, seat, Evening.answer(turn, Said.HARD));
        }
        evening.sessions.end(evening.session);
        Results results = Results.of(evening.session, evening.seats.of(evening.session), evening.judgements.ofGroup(evening.group.id()));
        evening.findings.add(evening.session, results.heat().get(5), " Explain “cardiologist” ");
    }

    private Finding own() {
        return evening.findings.of(evening.harbour).getFirst();
    }

    @Test
    void sayHowTheyAreKnownAndWhoseTheyAre() {
        assertThat(own().known().words()).isEqualTo("Explain “cardiologist”");
        assertThat(own().known().evidence()).contains("0 easy, 4 hard", "cardiologist", "appointment").doesNotContain("Annabel", "Tuesday group");
        assertThat(own().known().owner()).isEqualTo("Harbour Voices");
    }

    @Test
    void areSeenByOthersWhereTheirOwnerSharesThemAndAsLongAsItDoes() {
        assertThat(evening.findings.of(evening.hill)).isEmpty();
        assertThat(evening.findings.chosen(evening.hill, List.of(own().id()))).isEmpty();
        assertThat(evening.findings.share(evening.hill, own().id(), true)).as("another charity can't").isFalse();
        assertThat(evening.findings.of(evening.hill)).isEmpty();

        assertThat(evening.findings.share(evening.harbour, own().id(), true)).isTrue();
        assertThat(evening.findings.of(evening.hill)).singleElement().satisfies(finding -> {
            assertThat(finding.own()).isFalse();
            assertThat(finding.known()).isEqualTo(own().known());
        });
        assertThat(evening.findings.chosen(evening.hill, List.of(own().id()))).containsExactly(own().known());

        evening.findings.share(evening.harbour, own().id(), false);
        assertThat(evening.findings.of(evening.hill)).isEmpty();
    }

    @Test
    void areErasedByTheirOwnerOnly() {
        assertThat(evening.findings.erase(evening.hill, own().id())).isFalse();
        assertThat(evening.findings.of(evening.harbour)).hasSize(1);
        assertThat(evening.findings.erase(evening.harbour, own().id())).isTrue();
        assertThat(evening.findings.of(evening.harbour)).isEmpty();
    }

    @Test
    void carryALaterSession() {
        Plan plan = Evening.plan(2);
        Session later = evening.sessions.make(evening.group, "", new Plan(plan.aim(), plan.measure(), plan.canChange(), plan.cannotChange(), 10, plan.extracts(), List.of(),
                evening.findings.chosen(evening.harbour, List.of(own().id())), List.of(), null));
        evening.findings.erase(evening.harbour, own().id());
        assertThat(evening.sessions.find(evening.group, later.id()).orElseThrow().plan().standsOn()).extracting(Known::words).containsExactly("Explain “cardiologist”");
    }

    @Test
    void needWords() {
        Results results = Results.of(evening.session, evening.seats.of(evening.session), evening.judgements.ofGroup(evening.group.id()));
        assertThatIllegalArgumentException().isThrownBy(() -> evening.findings.add(evening.session, results.heat().get(5), " "));
    }
}
