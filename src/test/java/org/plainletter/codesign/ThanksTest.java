package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.judgement.Judgement;

@ParameterizedClass
@EnumSource(Database.class)
class ThanksTest {

    private final Evening evening;
    private final Member ann;

    ThanksTest(Database database) {
        evening = new Evening(database);
        ann = evening.member("Annabel");
    }

    @Test
    void goToTheNameThatAPersonChooses() {
        assertThat(evening.thanks.credit(ann)).isEmpty();
        evening.thanks.credit(ann, " Queen Ann ");
        assertThat(evening.thanks.credit(ann)).contains("Queen Ann");
        evening.thanks.credit(ann, "");
        assertThat(evening.thanks.credit(ann)).isEmpty();
    }

    @Test
    void sayWhatIsOwed() {
        evening.thanks.owe(ann, "Bus from Elm Street", "4.20");

        assertThat(evening.thanks.owed(evening.group)).singleElement().satisfies(owed -> {
            assertThat(owed.member()).isEqualTo(ann.id());
            assertThat(owed.pounds()).isEqualTo("4.20");
            assertThat(owed.what()).isEqualTo("Bus from Elm Street");
        });
        assertThat(evening.sql.sql("select what from owed").query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)).single()).doesNotContain("Elm Street");
        assertThatIllegalArgumentException().isThrownBy(() -> evening.thanks.owe(ann, "Bus", "four"));
        assertThatIllegalArgumentException().isThrownBy(() -> evening.thanks.owe(ann, "Bus", "0.00"));
    }

    @Test
    void eraseAPersonAndLeaveWhatNobodySaid() {
        Seat seat = evening.seat(ann);
        evening.answers.take(evening.session, ann, seat, Evening.answer(java.util.UUID.randomUUID().toString(), Evening.firstTurn(seat), Said.HARD, "my sister says so"));
        evening.outcomes.vote(evening.session, seat, 1);
        evening.thanks.owe(ann, "Bus", "4.20");

        evening.thanks.erase(ann);

        assertThat(evening.groups.members(evening.group)).isEmpty();
        assertThat(evening.seats.of(evening.session)).isEmpty();
        assertThat(evening.thanks.owed(evening.group)).isEmpty();
        assertThat(evening.outcomes.votes(evening.session)).isEmpty();
        assertThat(evening.judgements.ofGroup(evening.group.id())).singleElement().extracting(Judgement::opinion).satisfies(opinion -> {
            assertThat(opinion.verdict().code()).isEqualTo("hard");
            assertThat(opinion.comment()).isNull();
        });
    }

    @Test
    void outcomesOfAPartAreTheNewestAndAVoteIsOne() {
        Seat seat = evening.seat(ann);
        evening.outcomes.say(evening.session, 2, new Outcome(false, "the date is a fact"));
        evening.outcomes.say(evening.session, 2, new Outcome(true, "We say “heart doctor”."));
        evening.outcomes.vote(evening.session, seat, 1);
        evening.outcomes.vote(evening.session, seat, 2);
        evening.outcomes.keep(evening.session, 2, new Draft("You will see the heart doctor.", java.util.List.of("one fault", "another")));

        assertThat(evening.outcomes.of(evening.session)).containsOnlyKeys(2).containsValue(new Outcome(true, "We say “heart doctor”."));
        assertThat(evening.outcomes.votes(evening.session)).containsExactlyEntriesOf(java.util.Map.of(2, 1));
        assertThat(evening.outcomes.drafts(evening.session, 2)).containsExactly(new Draft("You will see the heart doctor.", java.util.List.of("one fault", "another")));
        assertThatIllegalArgumentException().isThrownBy(() -> evening.outcomes.vote(evening.session, seat, 99));
    }

    @Test
    void nothingIsPublicBeforeItIsOver() {
        evening.outcomes.publish(evening.session);
        assertThat(evening.outcomes.published(evening.session)).isEmpty();
        evening.sessions.end(evening.session);
        evening.outcomes.publish(evening.session);
        assertThat(evening.outcomes.published(evening.session)).isPresent();
    }
}
