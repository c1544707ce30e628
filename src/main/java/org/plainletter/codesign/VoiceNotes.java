package org.plainletter.codesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said aloud, sealed. A note belongs to an answer that stands, and goes with it. */
@Component
class VoiceNotes {

    private final JdbcClient sql;
    private final Vault vault;
    private final Answers answers;

    VoiceNotes(JdbcClient sql, Vault vault, Answers answers) {
        this.sql = sql;
        this.vault = vault;
        this.answers = answers;
    }

    /** Keeps a note in the place of an earlier one of the same turn. Of practice and questions, and of what was taken back, nothing is kept. */
    void keep(Seat seat, int turn, VoiceNote note) {
        if (turn < 1 || turn > seat.items().size()) {
            throw new IllegalArgumentException("turn");
        }
        if (seat.items().get(turn - 1).practice() || seat.items().get(turn - 1).isQuestion() || !answers.standing(seat).containsKey(turn)) {
            return;
        }
        sql.sql("""
                insert into voice_note (id, seat, turn, type, sound, created) values (:id, :seat, :turn, :type, :sound, :created)
                on conflict (seat, turn) do update set id = excluded.id, type = excluded.type, sound = excluded.sound, created = excluded.created""")
                .param("id", note.id()).param("seat", seat.id()).param("turn", turn).param("type", note.type().name())
                .param("sound", vault.seal(note.sound(), "voice " + note.id())).param("created", Timestamp.from(Instant.now())).update();
    }

    /** The ids of the notes on each extract of a session, in no order that tells who said what. */
    Map<Integer, List<String>> of(List<Seat> seats) {
        var notes = new HashMap<Integer, List<String>>();
        for (Seat seat : seats) {
            sql.sql("select id, turn from voice_note where seat = :seat").param("seat", seat.id())
                    .query((row, number) -> notes.computeIfAbsent(seat.items().get(row.getInt("turn") - 1).number(), any -> new ArrayList<>()).add(row.getString("id"))).list();
        }
        notes.values().forEach(ids -> ids.sort(null));
        return notes;
    }

    /** A note of a session. */
    Optional<VoiceNote> find(Session session, String id) {
        return sql.sql("select v.* from voice_note v join seat s on s.id = v.seat where v.id = :id and s.session = :session").param("id", id).param("session", session.id())
                .query(this::note).optional();
    }

    /** Erases a note of a session. */
    void erase(Session session, String id) {
        sql.sql("delete from voice_note where id = :id and seat in (select id from seat where session = :session)").param("id", id).param("session", session.id()).update();
    }

    private VoiceNote note(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new VoiceNote(id, VoiceNote.Type.valueOf(row.getString("type")), vault.open(row.getBytes("sound"), "voice " + id));
    }
}
