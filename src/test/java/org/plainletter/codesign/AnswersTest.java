package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;

@ParameterizedClass
@EnumSource(Database.class)
class AnswersTest {

    private final Evening evening;
    private final Member ann;
    private final Seat seat;
    private final int turn;

    AnswersTest(Database database) {
        evening = new Evening(database);
        ann = evening.member("Ann");
        seat = evening.seat(ann);
        turn = Evening.firstTurn(seat);
    }

    private void take(Answer answer) {
        evening.answers.take(evening.session, ann, seat, answer);
    }

    private List<Judgement> judgements() {
        return evening.judgements.ofGroup(evening.group.id());
    }

    @Test
    void becomeJudgementsThatKnowWhoAndWhen() {
        take(Evening.answer(turn, Said.HARD));

        assertThat(judgements()).singleElement().satisfies(stored -> {
            assertThat(stored.opinion().verdict()).isEqualTo(Verdict.HARD);
            assertThat(stored.circumstances().rater()).isEqualTo(ann.id());
            assertThat(stored.circumstances().turn()).satisfies(at -> {
                assertThat(at.session()).isEqualTo(evening.session.id());
                assertThat(at.side()).isEqualTo(ann.side());
                assertThat(at.order()).isEqualTo(turn);
            });
            assertThat(stored.judged().source()).containsExactly("An appointment has been arranged [[NUMBER_1]].", "You shall be seen by the cardiologist.");
        });
    }

    @Test
    void endWhereOnlyAProgramWouldGoOn() {
        evening.sql.sql("update seat set answers = :many").param("many", 40 * seat.items().size()).update();

        assertThatIllegalArgumentException().isThrownBy(() -> take(Evening.answer(turn, Said.HARD)));
        assertThat(judgements()).isEmpty();
    }

    @Test
    void comeOnlyToASessionThatIsNotOld() {
        assertThat(evening.sessions.open(evening.session.code())).isPresent();
        evening.sql.sql("update codesign_session set created = :then").param("then", java.sql.Timestamp.from(java.time.Instant.now().minus(Sessions.JOINABLE).minusSeconds(60))).update();

        assertThat(evening.sessions.open(evening.session.code())).isEmpty();
    }

    @Test
    void arriveOnceHoweverOftenTheyAreSent() {
        Answer said = Evening.answer(turn, Said.EASY);
        take(said);
        take(said);
        Answer corrected = Evening.answer(turn, Said.HARD);
        take(corrected);
        take(said);
        take(corrected);

        assertThat(judgements()).singleElement().extracting(Judgement::opinion).extracting(Opinion::verdict).isEqualTo(Verdict.HARD);
        assertThat(evening.sql.sql("select count(*) from answer").query(Integer.class).single()).isEqualTo(2);
        assertThat(evening.sql.sql("select count(*) from judgement").query(Integer.class).single()).as("a correction is a record of its own").isEqualTo(2);
    }

    @Test
    void areTakenBackBySayingSo() {
        take(Evening.answer(turn, Said.EASY));
        take(Evening.answer(turn, Said.UNDO));
        assertThat(judgements()).isEmpty();
        assertThat(evening.answers.standing(seat)).isEmpty();

        take(Evening.answer(turn, Said.NOT_SURE));
        assertThat(judgements()).singleElement().extracting(Judgement::opinion).extracting(Opinion::verdict).isEqualTo(Verdict.NOT_SURE);
        take(Evening.answer(turn, Said.SKIP));
        assertThat(judgements()).isEmpty();
        assertThat(evening.answers.standing(seat)).containsOnlyKeys(turn);
    }

    @Test
    void standNoMoreOnceThePersonDoesNotWantToTakePart() {
        take(Evening.answer(turn, Said.EASY));
        take(Evening.answer(turn + 1, Said.HARD));

        evening.answers.withdraw(seat);

        assertThat(judgements()).isEmpty();
        assertThat(evening.answers.standing(seat)).isEmpty();
    }

    @Test
    void ofPracticeAreNotKept() {
        take(Evening.answer(1, Said.HARD));

        assertThat(seat.items().getFirst().practice()).isTrue();
        assertThat(judgements()).isEmpty();
        assertThat(evening.answers.standing(seat)).containsOnlyKeys(1);
    }

    @Test
    void keepOnlyWordsThatWereShown() {
        take(Evening.answer(UUID.randomUUID().toString(), turn, Said.HARD, "My brother Peter said so", "cardiologist", "Peter"));

        assertThat(judgements()).singleElement().extracting(Judgement::opinion).satisfies(opinion -> {
            assertThat(opinion.words()).containsExactly("cardiologist");
            assertThat(opinion.comment()).isEqualTo("My brother Peter said so");
        });
        assertThat(evening.sql.sql("select comment from judgement").query((row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1)).single()).doesNotContain("Peter");
    }

    @Test
    void ofTwoDevicesAtOnceLeaveOneThatStands() throws Exception {
        try (var devices = Executors.newFixedThreadPool(4)) {
            List<Future<?>> sent = java.util.stream.IntStream.range(0, 12).<Future<?>>mapToObj(i -> devices.submit(() -> take(Evening.answer(turn, i % 2 == 0 ? Said.EASY : Said.HARD)))).toList();
            for (Future<?> each : sent) {
                each.get();
            }
        }
        assertThat(judgements()).hasSize(1);
        assertThat(evening.sql.sql("select count(*) from answer").query(Integer.class).single()).isEqualTo(12);
    }

    @Test
    void toWhatThePersonWasNotGivenAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> take(Evening.answer(seat.items().size() + 1, Said.EASY)));
        assertThatIllegalArgumentException().isThrownBy(() -> Evening.answer("not-random", 1, Said.EASY, null));
    }
}
