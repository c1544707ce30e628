package org.plainletter.judgement;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The judgements. They are added, never changed, and outlive their letters. Comments are sealed: people write about themselves in them. */
@Component
public class Judgements {

    private final JdbcClient sql;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    Judgements(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * Stores an opinion; when this returns, it is on disk.
     *
     * @param repeat tells a request that was sent twice, or null: store it whatever came before
     * @return what is stored; for a repeated request what was stored the first time
     * @throws KeyReusedException if the key came before with another request
     */
    public Judgement record(Judged judged, Opinion opinion, @Nullable Repeat repeat) {
        String id = UUID.randomUUID().toString();
        String key = repeat == null ? null : vault.fingerprint("key " + repeat.key());
        String request = repeat == null ? "" : vault.fingerprint("request " + repeat.request());
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        if (insert(new Row(id, now, key, request), judged, opinion)) {
            return new Judgement(id, now, opinion);
        }
        return sql.sql("select * from judgement where letter = :letter and idempotency_key = :key")
                .param("letter", judged.letter()).param("key", key)
                .query((row, number) -> earlier(row, request)).single();
    }

    private record Row(String id, Instant time, @Nullable String key, String request) {}

    private boolean insert(Row row, Judged judged, Opinion opinion) {
        String comment = opinion.comment();
        return sql.sql("""
                insert into judgement (id, letter, idempotency_key, request, sentence, verdict, with_help, words, comment,
                    slotted, letter_kind, engine, model, prompt_name, prompt_version, created)
                values (:id, :letter, :key, :request, :sentence, :verdict, :withHelp, :words, :comment,
                    :slotted, :kind, :engine, :model, :promptName, :promptVersion, :created)
                on conflict (letter, idempotency_key) do nothing""")
                .param("id", row.id()).param("letter", judged.letter()).param("key", row.key()).param("request", row.request())
                .param("sentence", opinion.sentence()).param("verdict", opinion.verdict().code())
                .param("withHelp", opinion.withHelp()).param("words", json.writeValueAsString(opinion.words()))
                .param("comment", comment == null ? null : vault.seal(comment.getBytes(StandardCharsets.UTF_8), "comment " + row.id()), java.sql.Types.BINARY)
                .param("slotted", json.writeValueAsString(judged.slotted())).param("kind", judged.kind())
                .param("engine", judged.engine()).param("model", judged.model())
                .param("promptName", judged.promptName()).param("promptVersion", judged.promptVersion())
                .param("created", Timestamp.from(row.time())).update() > 0;
    }

    private Judgement earlier(ResultSet row, String request) throws SQLException {
        if (!row.getString("request").equals(request)) {
            throw new KeyReusedException();
        }
        String id = row.getString("id");
        byte[] comment = row.getBytes("comment");
        Verdict verdict = Verdict.of(row.getString("verdict")).orElseThrow();
        List<String> words = json.readValue(row.getString("words"), new TypeReference<List<String>>() {});
        return new Judgement(id, row.getTimestamp("created").toInstant(),
                new Opinion(row.getString("sentence"), verdict, row.getBoolean("with_help"), words,
                        comment == null ? null : new String(vault.open(comment, "comment " + id), StandardCharsets.UTF_8)));
    }
}
