package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainletter.intake.Upload;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.plainletter.memory.ParagraphMemory;
import org.plainletter.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What storage promises, on whichever database. */
@SpringBootTest
@Import(FictionalPipeline.class)
abstract class LettersContract {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Letters letters;

    @Autowired
    Judging judging;

    @Autowired
    LetterStore store;

    @Autowired
    JdbcClient sql;

    @Autowired
    ParagraphMemory memory;

    @Autowired
    Vault vault;

    LetterView submit(String text) {
        return letters.submit(new Upload(text.getBytes(StandardCharsets.UTF_8)), PATIENCE);
    }

    @Test
    void givesBackTheLetterAsThePipelineMadeIt() {
        LetterView view = submit(FictionalPipeline.LETTER);

        assertThat(view.status()).isEqualTo(Status.READY);
        assertThat(view.letter()).usingRecursiveComparison().isEqualTo(FictionalPipeline.letter(FictionalPipeline.LETTER, false));
        assertThat(letters.find(view.id())).get().usingRecursiveComparison().isEqualTo(view);
    }

    @Test
    void keepsALetterForADay() {
        assertThat(submit(FictionalPipeline.LETTER).expires())
                .isBetween(Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
    }

    @Test
    void showsTheFirstSectionsOfALetterThatTakesLong() {
        var id = letters.submit(new Upload("Parts 3000".getBytes(StandardCharsets.UTF_8)), Duration.ZERO).id();
        LetterView view = letters.await(id, Duration.ZERO).orElseThrow();
        while (view.letter() == null) {
            view = letters.find(id).orElseThrow();
        }

        assertThat(view.finished()).isFalse();
        assertThat(view.letter().rewrite().sections()).extracting(section -> section.id()).containsExactly("c1");
        assertThatThrownBy(() -> judging.judge(id, new Opinion("p1", Verdict.EASY, false, List.of(), null), null)).isInstanceOf(ProblemException.class);
        assertThat(letters.await(id, PATIENCE).orElseThrow().letter().rewrite().sections()).hasSize(2);
    }

    @Test
    void keepsAParagraphForLaterOnceTwoLettersHadIt() {
        Object first = new Object();
        memory.keep("key-of-two", "[[DATE_1]] quintessential", first);

        assertThat(memory.recall("key-of-two", first)).contains("[[DATE_1]] quintessential");
        assertThat(stored("key-of-two")).isEmpty();
        assertThat(memory.recall("key-of-two", new Object())).contains("[[DATE_1]] quintessential");
        assertThat(stored("key-of-two")).singleElement().satisfies(value -> assertThat(new String(value, StandardCharsets.ISO_8859_1)).doesNotContain("quintessential"));
    }

    @Test
    void findsAParagraphThatAnEarlierRunOfTheServiceKept() {
        keep("key-of-old", vault.seal("an old paragraph".getBytes(StandardCharsets.UTF_8), "paragraph key-of-old"));
        keep("key-of-other", vault.seal("an old paragraph".getBytes(StandardCharsets.UTF_8), "paragraph key-of-old"));

        assertThat(memory.recall("key-of-old", new Object())).contains("an old paragraph");
        assertThat(memory.recall("key-of-other", new Object())).as("sealed for another key").isEmpty();
        assertThat(memory.recall("key-of-nobody", new Object())).isEmpty();
    }

    private void keep(String key, byte[] value) {
        sql.sql("insert into paragraph (id, value, created) values (?, ?, ?)").params(key, value, Timestamp.from(Instant.now())).update();
    }

    private List<byte[]> stored(String key) {
        return sql.sql("select value from paragraph where id = ?").param(key).query((row, number) -> row.getBytes(1)).list();
    }

    @Test
    void dropsTheUploadWhenTheLetterIsFinished() {
        var id = submit(FictionalPipeline.LETTER).id();

        assertThat(sql.sql("select count(*) from letter where id_hash = ? and upload is null and plain is not null").param(id.key())
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void doesNotStoreTheId() {
        var id = submit(FictionalPipeline.LETTER).id();

        assertThat(sql.sql("select count(*) from letter where id_hash = ?").param(id.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void erasesAtOnceAndForGood() {
        var id = submit(FictionalPipeline.LETTER).id();

        assertThat(letters.erase(id)).isTrue();
        assertThat(letters.find(id)).isEmpty();
        assertThat(letters.erase(id)).isFalse();
        assertThat(sql.sql("select count(*) from letter where id_hash = ?").param(id.key()).query(Integer.class).single()).isZero();
    }

    @Test
    void neverShowsAnExpiredLetterAndErasesIt() {
        var id = submit(FictionalPipeline.LETTER).id();
        sql.sql("update letter set expires = ? where id_hash = ?").params(Timestamp.from(Instant.now().minusMillis(1)), id.key()).update();

        assertThat(letters.find(id)).isEmpty();
        assertThat(letters.erase(id)).isFalse();
        assertThat(store.eraseExpired(Instant.now())).isPositive();
        assertThat(sql.sql("select count(*) from letter where id_hash = ?").param(id.key()).query(Integer.class).single()).isZero();
    }

    @Test
    void saysWhyALetterWasRefused() {
        LetterView view = submit("Refused NOT_ENGLISH");

        assertThat(view.status()).isEqualTo(Status.REFUSED);
        assertThat(view.problem()).isEqualTo(Problem.NOT_ENGLISH);
        assertThat(view.letter()).isNull();
    }

    @Test
    void keepsNothingOfAFileThatCanNotBeRead() {
        int before = sql.sql("select count(*) from letter").query(Integer.class).single();

        assertThatThrownBy(() -> submit("Unreadable ENCRYPTED"))
                .isInstanceOfSatisfying(ProblemException.class, fault -> assertThat(fault.problem()).isEqualTo(Problem.LOCKED_FILE));
        assertThat(sql.sql("select count(*) from letter").query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void storesAFaultAsFailed() {
        assertThat(submit("Fault").status()).isEqualTo(Status.FAILED);
    }

    @Test
    void storesAJudgementOnceForTheSameKey() {
        var id = submit(FictionalPipeline.LETTER).id();
        var opinion = new Opinion("p2", Verdict.HARD, true, List.of("cardiologist"), "What is it?");

        var first = judging.judge(id, opinion, "k1");

        assertThat(judging.judge(id, opinion, "k1")).isEqualTo(first);
        assertThat(judging.judge(id, opinion, "k2")).isNotEqualTo(first);
        assertThat(judgementsOf(id)).isEqualTo(2);
        assertThatThrownBy(() -> judging.judge(id, new Opinion("p2", Verdict.EASY, true, List.of(), null), "k1"))
                .isInstanceOfSatisfying(ProblemException.class, fault -> assertThat(fault.problem()).isEqualTo(Problem.MALFORMED_REQUEST));
    }

    @Test
    void judgementsOutliveTheLetterAndHoldNoFact() {
        var id = submit(FictionalPipeline.LETTER).id();
        var judged = judging.judge(id, new Opinion(null, Verdict.EASY, false, List.of("appointment", "Featherstonehaugh"),
                "Samuel likes it. Ring 01632 960123 in March"), null);
        letters.erase(id);

        assertThat(judged.opinion().words()).containsExactly("appointment");
        assertThat(judged.opinion().comment()).isEqualTo("[…] likes it. Ring […] in […]");
        assertThat(sql.sql("select slotted from judgement where id = ?").param(judged.id()).query(String.class).single())
                .isEqualTo("[\"Your appointment is on [[DATE_1]].\",\"You will see the cardiologist.\"]");
    }

    int judgementsOf(LetterId id) {
        return sql.sql("select count(*) from judgement where letter = ?").param(id.key()).query(Integer.class).single();
    }
}
