package org.plainletter.codesign;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sessions of groups. Their plans are sealed and never change, but for letters that are erased. */
@Component
class Sessions {

    /** Without what is easily taken for another, said or read. */
    private static final String LETTERS = "ACEFHJKMNPRTWXY34679";
    private static final int LENGTH = 6;
    /** How long after it was made a session can be joined: it may be made the day before. */
    static final Duration JOINABLE = Duration.ofDays(2);

    private final JdbcClient sql;
    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    Sessions(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Makes a session that people can take part in at once. */
    Session make(Group group, String room, Plan plan) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.now();
        String code = code();
        sql.sql("insert into codesign_session (id, codesign_group, room, code, plan, created) values (:id, :group, :room, :code, :plan, :created)")
                .param("id", id).param("group", group.id()).param("room", room).param("code", code)
                .param("plan", sealed(id, plan)).param("created", Timestamp.from(now)).update();
        return new Session(id, group.id(), room, code, plan, now, null);
    }

    private String code() {
        var code = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
        return code.toString();
    }

    /** A group's sessions, the newest first. */
    List<Session> of(Group group) {
        return sql.sql("select * from codesign_session where codesign_group = :group order by created desc, id").param("group", group.id()).query(this::session).list();
    }

    /** A group's session. */
    Optional<Session> find(Group group, String id) {
        return sql.sql("select * from codesign_session where id = :id and codesign_group = :group").param("id", id).param("group", group.id()).query(this::session).optional();
    }

    /** A session of whichever group: for what is made public of it. */
    Optional<Session> any(String id) {
        return sql.sql("select * from codesign_session where id = :id").param("id", id).query(this::session).optional();
    }

    /** The session that a seat is in. */
    Session of(Seat seat) {
        return sql.sql("select * from codesign_session where id = :id").param("id", seat.session()).query(this::session).single();
    }

    /** The session of a code that has not ended and is not old, whatever the code is written like. */
    Optional<Session> open(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return sql.sql("select * from codesign_session where code = :code and ended is null and created > :since")
                .param("code", plain).param("since", Timestamp.from(Instant.now().minus(JOINABLE))).query(this::session).optional();
    }

    /** Ends a session: from now on its results can be opened. What arrives later still counts. */
    void end(Session session) {
        sql.sql("update codesign_session set ended = :now where id = :id and ended is null").param("now", Timestamp.from(Instant.now())).param("id", session.id()).update();
    }

    /** Takes a letter's words out of a group's plans, and what was written about them. */
    void forget(Group group, String letter) {
        for (Session session : of(group)) {
            List<Extract> extracts = session.plan().extracts();
            for (int part = 0; part < extracts.size(); part++) {
                if (extracts.get(part).letter().equals(letter)) {
                    sql.sql("delete from draft where session = :session and part = :part").param("session", session.id()).param("part", part).update();
                }
            }
            sql.sql("update codesign_session set plan = :plan where id = :id").param("plan", sealed(session.id(), session.plan().without(letter))).param("id", session.id()).update();
        }
    }

    private byte[] sealed(String id, Plan plan) {
        return vault.seal(json.writeValueAsBytes(plan), "plan " + id);
    }

    private Session session(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        Timestamp ended = row.getTimestamp("ended");
        return new Session(id, row.getString("codesign_group"), row.getString("room"), row.getString("code"),
                json.readValue(vault.open(row.getBytes("plan"), "plan " + id), Plan.class), row.getTimestamp("created").toInstant(), ended == null ? null : ended.toInstant());
    }
}
