package org.plainletter.improve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plainletter.Database;
import org.plainletter.judgement.Circumstances;
import org.plainletter.judgement.Judged;
import org.plainletter.judgement.Judgements;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.judgement.Writer;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrainingDataTest {

    private final Judgements judgements = new Judgements(JdbcClient.create(Database.SQLITE.fresh()), new Vault(new byte[32]));
    private final TrainingData data = new TrainingData(judgements);

    private void judged(String rewrite, Verdict verdict, boolean consent) {
        var writer = new Writer("llm", "tiny", "rewrite", "1", Set.of());
        judgements.record(new Judged("letter", "appointment", writer, List.of("You are requested to attend on [[DATE_1]]."), List.of(rewrite)),
                new Opinion("p1", verdict, false, List.of(), "about me"), new Circumstances("tuesday", "r1", consent, null), null);
    }

    @BeforeEach
    void judge() {
        judged("Please come on [[DATE_1]].", Verdict.EASY, true);
        judged("Please attend on [[DATE_1]].", Verdict.HARD, true);
        judged("Be there on [[DATE_1]].", Verdict.NOT_SURE, true);
        judged("Nobody agreed to this on [[DATE_1]].", Verdict.HARD, false);
    }

    @Test
    void saysOfEachRewriteWhetherItIsWanted() {
        assertThat(data.kto().lines()).containsExactly(
                "{\"prompt\":\"You are requested to attend on [[DATE_1]].\",\"completion\":\"Please come on [[DATE_1]].\",\"label\":true}",
                "{\"prompt\":\"You are requested to attend on [[DATE_1]].\",\"completion\":\"Please attend on [[DATE_1]].\",\"label\":false}");
    }

    @Test
    void setsWhatWasEasyAgainstWhatWasHard() {
        assertThat(data.dpo().lines()).containsExactly(
                "{\"prompt\":\"You are requested to attend on [[DATE_1]].\",\"chosen\":\"Please come on [[DATE_1]].\",\"rejected\":\"Please attend on [[DATE_1]].\"}");
    }

    @Test
    void leavesOutWhatIsBothEasyAndHard() {
        judged("Please come on [[DATE_1]].", Verdict.HARD, true);

        assertThat(data.dpo()).isEmpty();
    }
}
