package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of sessions: what was done about each part, other words for it, and what the group wants mended first. */
@Component
class Outcomes {

    private final JdbcClient sql;
    private final Vault vault;

    Outcomes(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Says what came of a part; it takes the place of what was said before. */
    void say(Session session, int part, Outcome outcome) {
        sql.sql("insert into outcome (id, session, part, done, words, created) values (:id, :session, :part, :done, :words, :created)")
                .param("id", UUID.randomUUID().toString()).param("session", session.id()).param("part", part(session, part)).param("done", outcome.done())
                .param("words", outcome.words()).param("created", Timestamp.from(Instant.now())).update();
    }

    /** What stands for each part. */
    Map<Integer, Outcome> of(Session session) {
        var standing = new HashMap<Integer, Outcome>();
        sql.sql("select part, done, words from outcome where session = :session order by created, id").param("session", session.id())
                .query((row, number) -> standing.put(row.getInt("part"), new Outcome(row.getBoolean("done"), row.getString("words")))).list();
        return standing;
    }

    /** Keeps other words for a part. */
    void keep(Session session, int part, Draft draft) {
        String id = UUID.randomUUID().toString();
        sql.sql("insert into draft (id, session, part, words, faults, created) values (:id, :session, :part, :words, :faults, :created)")
                .param("id", id).param("session", session.id()).param("part", part(session, part)).param("words", vault.seal(draft.words().getBytes(StandardCharsets.UTF_8), "draft " + id))
                .param("faults", String.join("\n", draft.faults())).param("created", Timestamp.from(Instant.now())).update();
    }

    /** Other words for a part, the first first. */
    List<Draft> drafts(Session session, int part) {
        return sql.sql("select id, words, faults from draft where session = :session and part = :part order by created, id").param("session", session.id()).param("part", part)
                .query((row, number) -> new Draft(new String(vault.open(row.getBytes("words"), "draft " + row.getString("id")), StandardCharsets.UTF_8),
                        row.getString("faults").lines().toList())).list();
    }

    /** The newest other words for a part that passed the checks, from whichever session; empty: there are none. */
    Optional<Draft> passed(List<Session> sessions, Extract extract) {
        return sessions.stream().flatMap(session -> {
            int part = session.plan().extracts().stream().map(Extract::mark).toList().indexOf(extract.mark());
            return part < 0 ? Stream.<Draft>empty() : drafts(session, part).reversed().stream().filter(draft -> draft.faults().isEmpty());
        }).filter(draft -> !draft.words().equals(extract.text())).findFirst();
    }

    /** Takes a person's vote for the part to mend first, in the place of an earlier one. */
    void vote(Session session, Seat seat, int part) {
        sql.sql("insert into vote (seat, part) values (:seat, :part) on conflict (seat) do update set part = excluded.part").param("seat", seat.id()).param("part", part(session, part)).update();
    }

    /** How many want each part mended first. */
    Map<Integer, Integer> votes(Session session) {
        var votes = new HashMap<Integer, Integer>();
        sql.sql("select v.part, count(*) as votes from vote v join seat s on s.id = v.seat where s.session = :session group by v.part").param("session", session.id())
                .query((row, number) -> votes.put(row.getInt("part"), row.getInt("votes"))).list();
        return votes;
    }

    /** Lets everybody see what came of a session, without names. */
    void publish(Session session) {
        sql.sql("update codesign_session set published = :now where id = :id and ended is not null and published is null").param("now", Timestamp.from(Instant.now())).param("id", session.id()).update();
    }

    /** When it was made public, if it was. */
    Optional<Instant> published(Session session) {
        return sql.sql("select published from codesign_session where id = :id").param("id", session.id())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp("published")).map(Timestamp::toInstant)).single();
    }

    private static int part(Session session, int part) {
        if (part < 0 || part >= session.plan().extracts().size()) {
            throw new IllegalArgumentException("There is no such part.");
        }
        return part;
    }
}
