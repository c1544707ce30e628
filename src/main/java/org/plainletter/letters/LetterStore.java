package org.plainletter.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainletter.pipeline.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters. Knows sealed bytes only. */
@Component
class LetterStore {

    private final JdbcClient sql;

    LetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A letter's row; {@code plain} is sealed. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    record Row(Status status, int done, @Nullable Problem problem, byte @Nullable [] plain, Instant expires) {}

    /** A letter that is to be worked on; {@code sealed} is the upload. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    record Work(byte[] sealed, int attempts) {}

    void add(String key, byte[] upload, Instant created, Instant expires) {
        sql.sql("""
                insert into letter (id_hash, status, done, attempts, upload, created, expires)
                values (:key, 'in-progress', 0, 0, :upload, :created, :expires)""")
                .param("key", key).param("upload", upload)
                .param("created", Timestamp.from(created)).param("expires", Timestamp.from(expires)).update();
    }

    Optional<Row> find(String key, Instant now) {
        return sql.sql("select status, done, problem, plain, expires from letter where id_hash = :key and expires > :now")
                .param("key", key).param("now", Timestamp.from(now)).query(LetterStore::row).optional();
    }

    int waiting() {
        return sql.sql("select count(*) from letter where status = 'in-progress'").query(Integer.class).single();
    }

    /** Counts an attempt and gives the upload, if the letter still waits to be worked on. */
    Optional<Work> begin(String key, Instant now) {
        return sql.sql("""
                update letter set attempts = attempts + 1, done = 0, plain = null
                where id_hash = :key and status = 'in-progress' and expires > :now
                returning upload, attempts""")
                .param("key", key).param("now", Timestamp.from(now))
                .query((row, number) -> new Work(row.getBytes("upload"), row.getInt("attempts"))).optional();
    }

    void progress(String key, int done) {
        sql.sql("update letter set done = :done where id_hash = :key and status = 'in-progress'")
                .param("done", done).param("key", key).update();
    }

    /** Keeps the first part of a rewrite, until the whole is there. */
    void soFar(String key, byte[] plain) {
        sql.sql("update letter set plain = :plain where id_hash = :key and status = 'in-progress'").param("plain", plain).param("key", key).update();
    }

    void finish(String key, Status status, byte[] plain) {
        sql.sql("""
                update letter set status = :status, done = :done, plain = :plain, upload = null
                where id_hash = :key and status = 'in-progress'""")
                .param("status", status.code()).param("done", Progress.TOTAL).param("plain", plain).param("key", key).update();
    }

    void giveUp(String key, Status status, Problem problem) {
        sql.sql("""
                update letter set status = :status, problem = :problem, upload = null, plain = null
                where id_hash = :key and status = 'in-progress'""")
                .param("status", status.code()).param("problem", problem.name()).param("key", key).update();
    }

    boolean erase(String key, Instant now) {
        return sql.sql("delete from letter where id_hash = :key and expires > :now")
                .param("key", key).param("now", Timestamp.from(now)).update() > 0;
    }

    int eraseExpired(Instant now) {
        return sql.sql("delete from letter where expires <= :now").param("now", Timestamp.from(now)).update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String problem = row.getString("problem");
        return new Row(Status.valueOf(row.getString("status").toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                row.getInt("done"), problem == null ? null : Problem.valueOf(problem), row.getBytes("plain"),
                row.getTimestamp("expires").toInstant());
    }
}
