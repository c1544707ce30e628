package org.plainletter.judgement;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between a judgement and its row. */
final class JudgementRows {

    /** What a row says that stands in the place of a judgement which was taken back. */
    static final String TAKEN_BACK = "taken-back";

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    JudgementRows(Vault vault) {
        this.vault = vault;
    }

    /** Adds a row; false if its letter has one with the same key, or another row replaces the same judgement. */
    boolean insert(JdbcClient sql, Judgement judgement, @Nullable String key, String request) {
        Opinion opinion = judgement.opinion();
        String comment = opinion.comment();
        return row(sql, judgement)
                .param("key", key).param("request", request).param("verdict", opinion.verdict().code())
                .param("words", json.writeValueAsString(opinion.words()))
                .param("comment", comment == null ? null : vault.seal(comment.getBytes(StandardCharsets.UTF_8), "comment " + judgement.id()), Types.BINARY)
                .update() > 0;
    }

    /** Adds a row in the place of a judgement, which says no more than that it was taken back; false if another row does replace it. */
    boolean insertTakenBack(JdbcClient sql, String id, Instant time, Judgement before) {
        return row(sql, new Judgement(id, time, before.judged(), before.opinion(), before.circumstances(), before.id()))
                .param("key", null).param("request", "").param("verdict", TAKEN_BACK).param("words", "[]").param("comment", null, Types.BINARY)
                .update() > 0;
    }

    private JdbcClient.StatementSpec row(JdbcClient sql, Judgement judgement) {
        Judged judged = judgement.judged();
        Circumstances by = judgement.circumstances();
        Turn turn = by.turn();
        return sql.sql("""
                insert into judgement (id, letter, idempotency_key, request, sentence, verdict, with_help, words, comment, source, slotted,
                    letter_kind, engine, model, prompt_name, prompt_version, prompts, created, judging_group, rater, consent,
                    session, pair, side, turn, millis, replaces)
                values (:id, :letter, :key, :request, :sentence, :verdict, :withHelp, :words, :comment, :source, :slotted,
                    :kind, :engine, :model, :promptName, :promptVersion, :prompts, :created, :group, :rater, :consent,
                    :session, :pair, :side, :turn, :millis, :replaces)
                on conflict do nothing""")
                .param("id", judgement.id()).param("letter", judged.letter()).param("sentence", judgement.opinion().sentence())
                .param("withHelp", judgement.opinion().withHelp())
                .param("source", json.writeValueAsString(judged.source())).param("slotted", json.writeValueAsString(judged.slotted()))
                .param("kind", judged.kind()).param("engine", judged.writer().engine()).param("model", judged.writer().model())
                .param("promptName", judged.writer().promptName()).param("promptVersion", judged.writer().promptVersion())
                .param("prompts", String.join(" ", judged.writer().prompts())).param("created", Timestamp.from(judgement.time()))
                .param("group", by.group()).param("rater", by.rater()).param("consent", by.consent())
                .param("session", turn == null ? null : turn.session()).param("pair", turn == null ? null : turn.pair())
                .param("side", turn == null ? null : turn.side().name(), Types.VARCHAR)
                .param("turn", turn == null ? null : turn.order(), Types.INTEGER)
                .param("millis", turn == null ? null : turn.taken().toMillis(), Types.BIGINT)
                .param("replaces", judgement.replaces());
    }

    Judgement read(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new Judgement(id, row.getTimestamp("created").toInstant(), judged(row), opinion(row, id),
                new Circumstances(row.getString("judging_group"), row.getString("rater"), row.getBoolean("consent"), turn(row)), row.getString("replaces"));
    }

    private Judged judged(ResultSet row) throws SQLException {
        String prompts = row.getString("prompts");
        var writer = new Writer(row.getString("engine"), row.getString("model"), row.getString("prompt_name"), row.getString("prompt_version"),
                prompts.isEmpty() ? Set.of() : Set.of(prompts.split(" ")));
        return new Judged(row.getString("letter"), row.getString("letter_kind"), writer, json.readValue(row.getString("source"), STRINGS),
                json.readValue(row.getString("slotted"), STRINGS));
    }

    private Opinion opinion(ResultSet row, String id) throws SQLException {
        byte[] comment = row.getBytes("comment");
        return new Opinion(row.getString("sentence"), Verdict.of(row.getString("verdict")).orElseThrow(), row.getBoolean("with_help"),
                json.readValue(row.getString("words"), STRINGS),
                comment == null ? null : new String(vault.open(comment, "comment " + id), StandardCharsets.UTF_8));
    }

    private static @Nullable Turn turn(ResultSet row) throws SQLException {
        String session = row.getString("session");
        return session == null ? null : new Turn(session, row.getString("pair"), Side.valueOf(row.getString("side")), row.getInt("turn"),
                Duration.ofMillis(row.getLong("millis")));
    }
}
