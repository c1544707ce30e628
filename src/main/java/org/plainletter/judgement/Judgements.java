package org.plainletter.judgement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The judgements. They are added, never changed, and outlive their letters. A judgement stands until another one replaces it. Comments are sealed:
 * people write about themselves in them.
 */
@Component
public class Judgements {

    private static final String STANDING = "select * from judgement j where verdict <> '" + JudgementRows.TAKEN_BACK
            + "' and not exists (select 1 from judgement newer where newer.replaces = j.id)";
    private static final String IN_ORDER = " order by created, id";

    private final JdbcClient sql;
    private final Vault vault;
    private final JudgementRows rows;

    /** In this database; comments are sealed by {@code vault}. */
    public Judgements(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
        this.rows = new JudgementRows(vault);
    }

    /**
     * Stores what somebody unknown says; when this returns, it is on disk.
     *
     * @param repeat tells a request that was sent twice, or null: store it whatever came before
     * @return what is stored; for a repeated request what was stored the first time
     * @throws KeyReusedException if the key came before with another request
     */
    public Judgement record(Judged judged, Opinion opinion, @Nullable Repeat repeat) {
        return record(judged, opinion, Circumstances.UNKNOWN, repeat);
    }

    /** The same, with what is known of who says it. */
    public Judgement record(Judged judged, Opinion opinion, Circumstances circumstances, @Nullable Repeat repeat) {
        String key = repeat == null ? null : vault.fingerprint("key " + repeat.key());
        String request = repeat == null ? "" : vault.fingerprint("request " + repeat.request());
        var judgement = new Judgement(UUID.randomUUID().toString(), now(), judged, opinion, circumstances, null);
        if (rows.insert(sql, judgement, key, request)) {
            return judgement;
        }
        return sql.sql("select * from judgement where letter = :letter and idempotency_key = :key")
                .param("letter", judged.letter()).param("key", key)
                .query((row, number) -> {
                    if (!row.getString("request").equals(request)) {
                        throw new KeyReusedException();
                    }
                    return rows.read(row);
                }).single();
    }

    /**
     * Stores another opinion of the same in the place of an earlier one.
     *
     * @throws ReplacedException if {@code earlier} does not stand: of two that correct it at once, one comes first
     */
    public Judgement correct(String earlier, Opinion opinion) {
        Judgement before = find(earlier).orElseThrow(() -> new ReplacedException(earlier));
        var judgement = new Judgement(UUID.randomUUID().toString(), now(), before.judged(), opinion, before.circumstances(), earlier);
        if (!rows.insert(sql, judgement, null, "")) {
            throw new ReplacedException(earlier);
        }
        return judgement;
    }

    /**
     * Takes a judgement back: nothing stands in its place.
     *
     * @throws ReplacedException if {@code earlier} does not stand
     */
    public void takeBack(String earlier) {
        Judgement before = find(earlier).orElseThrow(() -> new ReplacedException(earlier));
        if (!rows.insertTakenBack(sql, UUID.randomUUID().toString(), now(), before)) {
            throw new ReplacedException(earlier);
        }
    }

    /** Erases what a person wrote, where they ask for it. Their verdicts stay: they are nobody's. */
    public void eraseComments(String rater) {
        sql.sql("update judgement set comment = null where rater = :rater").param("rater", rater).update();
    }

    /** Withdraws a person's consent to all that they said in a session. */
    public void withdrawConsent(String rater, String session) {
        sql.sql("update judgement set consent = :no where rater = :rater and session = :session").param("no", false).param("rater", rater).param("session", session).update();
    }

    /** The judgement of this id, if it stands. */
    public Optional<Judgement> find(String id) {
        return sql.sql(STANDING + " and id = :id").param("id", id).query((row, number) -> rows.read(row)).optional();
    }

    /** All that stand, the earliest first. */
    public List<Judgement> standing() {
        return sql.sql(STANDING + IN_ORDER).query((row, number) -> rows.read(row)).list();
    }

    /** Those that stand on words in which the prompt version of this identity had a part, the earliest first. */
    public List<Judgement> ofPrompt(String identity) {
        return sql.sql(STANDING + " and ' ' || prompts || ' ' like :identity" + IN_ORDER).param("identity", "% " + identity + " %")
                .query((row, number) -> rows.read(row)).list();
    }

    /** Those that stand and were said in this group, the earliest first. */
    public List<Judgement> ofGroup(String group) {
        return sql.sql(STANDING + " and judging_group = :group" + IN_ORDER).param("group", group).query((row, number) -> rows.read(row)).list();
    }

    /** The ids of all that was ever said in a session, whether it stands or not. */
    public Set<String> idsIn(String session) {
        return Set.copyOf(sql.sql("select id from judgement where session = :session").param("session", session).query(String.class).list());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
