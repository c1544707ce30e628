package org.plainletter.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainletter.Database;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class JudgementsTest {

    private static final String NEW = "a".repeat(64);
    private static final String OLD = "b".repeat(64);
    private static final Circumstances TUESDAY =
            new Circumstances("tuesday", "r1", true, new Turn("s1", "r1-1", Side.RIGHT, 3, Duration.ofMillis(4_321)));

    private final DataSource database;
    private final Judgements judgements;

    JudgementsTest(Database kind) {
        database = kind.fresh();
        judgements = judgements();
    }

    private Judgements judgements() {
        return new Judgements(JdbcClient.create(database), new Vault(new byte[32]));
    }

    private static Judged by(String... prompts) {
        return new Judged("a letter", "appointment", new Writer("llm", "a model", "rewrite", "2", Set.of(prompts)),
                List.of("Attend on [[DATE_1]]."), List.of("Come on [[DATE_1]]."));
    }

    private static Opinion opinion(Verdict verdict) {
        return new Opinion("p1", verdict, true, List.of("attend"), "too long");
    }

    @Test
    void knowsAllOfAJudgementAfterARestart() {
        Judgement stored = judgements.record(by(NEW, OLD), opinion(Verdict.HARD), TUESDAY, new Repeat("key", "said"));

        assertThat(judgements().find(stored.id())).contains(stored);
        assertThat(stored.circumstances()).isEqualTo(TUESDAY);
    }

    @Test
    void findsThemByPromptVersionAndByGroup() {
        Judgement both = judgements.record(by(NEW, OLD), opinion(Verdict.EASY), TUESDAY, null);
        Judgement old = judgements.record(by(OLD), opinion(Verdict.EASY), null);

        assertThat(judgements.ofPrompt(NEW)).containsExactly(both);
        assertThat(judgements.ofPrompt(OLD)).containsExactlyInAnyOrder(both, old);
        assertThat(judgements.ofPrompt("a")).as("part of an identity").isEmpty();
        assertThat(judgements.ofGroup("tuesday")).containsExactly(both);
        assertThat(judgements.standing()).containsExactlyInAnyOrder(both, old);
    }

    @Test
    void putsACorrectionInThePlaceOfWhatItReplacesAndKeepsBoth() {
        Judgement first = judgements.record(by(NEW), opinion(Verdict.HARD), TUESDAY, null);

        Judgement second = judgements.correct(first.id(), opinion(Verdict.EASY));

        assertThat(second.replaces()).isEqualTo(first.id());
        assertThat(second.circumstances()).isEqualTo(TUESDAY);
        assertThat(judgements.standing()).containsExactly(second);
        assertThat(judgements.find(first.id())).isEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void letsNothingStandInPlaceOfWhatIsTakenBack() {
        Judgement first = judgements.record(by(NEW), opinion(Verdict.HARD), TUESDAY, null);

        judgements.takeBack(first.id());

        assertThat(judgements.standing()).isEmpty();
        assertThat(judgements.ofPrompt(NEW)).isEmpty();
        assertThat(rows()).as("nothing is ever deleted").isEqualTo(2);
        assertThatExceptionOfType(ReplacedException.class).isThrownBy(() -> judgements.takeBack(first.id()));
        assertThatExceptionOfType(ReplacedException.class).isThrownBy(() -> judgements.correct(first.id(), opinion(Verdict.EASY)));
    }

    @Test
    void takesOneOfManyCorrectionsAtOnce() {
        Judgement first = judgements.record(by(NEW), opinion(Verdict.HARD), TUESDAY, null);

        long taken = IntStream.range(0, 8).parallel().filter(i -> {
            try {
                judgements.correct(first.id(), opinion(Verdict.EASY));
                return true;
            } catch (ReplacedException another) {
                return false;
            }
        }).count();

        assertThat(taken).isEqualTo(1);
        assertThat(judgements.standing()).hasSize(1);
    }

    private int rows() {
        return JdbcClient.create(database).sql("select count(*) from judgement").query(Integer.class).single();
    }
}
