package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;
import org.plainletter.access.Charity;
import org.plainletter.codesign.OwnSessions;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Side;
import org.plainletter.judgement.Turn;
import org.plainletter.judgement.Verdict;
import org.plainletter.judgement.Writer;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrainingDataTest {

    private static final Charity HARBOUR = new Charity("c1", "Harbour Voices");
    private static final Charity HILL = new Charity("c2", "Hill Folk");

    private final JdbcClient sql = JdbcClient.create(Database.SQLITE.fresh());
    private final Judgements judgements = new Judgements(sql, new Vault(new byte[32]));
    private final Heard heard = new Heard(judgements, new OwnSessions(sql));
    private final TrainingData data = new TrainingData(heard);

    private void judged(String rewrite, Verdict verdict, boolean consent) {
        judged("llm", rewrite, verdict, consent);
    }

    private void judged(String engine, String rewrite, Verdict verdict, boolean consent) {
        var writer = new Writer(engine, "tiny", "rewrite", "1", Set.of());
        judgements.record(new Judged("letter", "appointment", writer, List.of("You are requested to attend on [[DATE_1]]."), List.of(rewrite)),
                new Opinion("p1", verdict, false, List.of(), "about me"), new Circumstances("g1", "r1", consent, new Turn("s1", null, Side.LEFT, 1, Duration.ZERO)), null);
    }

    @BeforeEach
    void judge() {
        for (Charity charity : List.of(HARBOUR, HILL)) {
            sql.sql("insert into charity (id, name) values (:id, :name)").param("id", charity.id()).param("name", charity.name()).update();
        }
        sql.sql("insert into codesign_group (id, charity, name, kind, called, created) values ('g1', 'c1', 'Tuesday group', '', 'session', :now)").param("now", Timestamp.from(Instant.now())).update();
        sql.sql("insert into codesign_session (id, codesign_group, room, code, plan, created, ended) values ('s1', 'g1', '', 'ACEFHJ', :plan, :now, :now)")
                .param("plan", new byte[1]).param("now", Timestamp.from(Instant.now())).update();
        judged("Please come on [[DATE_1]].", Verdict.EASY, true);
        judged("Please attend on [[DATE_1]].", Verdict.HARD, true);
        judged("Be there on [[DATE_1]].", Verdict.NOT_SURE, true);
        judged("Nobody agreed to this on [[DATE_1]].", Verdict.HARD, false);
    }

    @Test
    void saysOfEachRewriteWhetherItIsWanted() {
        assertThat(data.kto(HARBOUR).lines()).containsExactly(
                "{\"prompt\":\"You are requested to attend on [[DATE_1]].\",\"completion\":\"Please come on [[DATE_1]].\",\"label\":true}",
                "{\"prompt\":\"You are requested to attend on [[DATE_1]].\",\"completion\":\"Please attend on [[DATE_1]].\",\"label\":false}");
    }

    @Test
    void setsWhatWasEasyAgainstWhatWasHard() {
        assertThat(data.dpo(HARBOUR).lines()).containsExactly(
                "{\"prompt\":\"You are requested to attend on [[DATE_1]].\",\"chosen\":\"Please come on [[DATE_1]].\",\"rejected\":\"Please attend on [[DATE_1]].\"}");
    }

    @Test
    void leavesOutWhatIsBothEasyAndHard() {
        judged("Please come on [[DATE_1]].", Verdict.HARD, true);

        assertThat(data.dpo(HARBOUR)).isEmpty();
    }

    @Test
    void leavesOutUntouchedLetters() {
        long before = data.kto(HARBOUR).lines().count();
        judged("original", "You are requested to attend on [[DATE_1]].", Verdict.HARD, true);

        assertThat(data.kto(HARBOUR).lines()).hasSize((int) before);
    }

    @Test
    void keepsWhatAGroupSaidToItsOwnCharityAndUntilItsSessionIsOver() {
        assertThat(data.kto(HILL)).as("another charity").isEmpty();
        assertThat(heard.standing(HARBOUR)).hasSize(4).as("comments").allSatisfy(said -> assertThat(said.opinion().comment()).isNull());

        sql.sql("update codesign_session set ended = null").update();

        assertThat(data.kto(HARBOUR)).as("before the end").isEmpty();
        assertThat(heard.standing(HARBOUR)).isEmpty();
    }

    @Test
    void keepsWhatASingleReaderSaid() {
        var writer = new Writer("llm", "tiny", "rewrite", "1", Set.of("an-identity"));
        judgements.record(new Judged("own", "appointment", writer, List.of(), List.of("Come.")), new Opinion("p1", Verdict.HARD, false, List.of(), "Why?"), Circumstances.UNKNOWN, null);

        assertThat(heard.standing(HILL)).singleElement().satisfies(said -> assertThat(said.opinion().comment()).isEqualTo("Why?"));
    }
}
