package org.plainletter.prompt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions and label moves in the database. */
final class PromptRows {

    private final JdbcClient sql;

    PromptRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a version; one of the same name and text is there already. */
    void insert(PromptVersion version) {
        Lineage lineage = version.lineage();
        sql.sql("""
                insert into prompt_version (name, identity, version, text, parent, author, why, made)
                values (:name, :identity, :version, :text, :parent, :author, :why, :made) on conflict do nothing""")
                .param("name", version.name()).param("identity", version.identity()).param("version", version.version()).param("text", version.text())
                .param("parent", lineage.parent()).param("author", lineage.author()).param("why", lineage.why()).param("made", lineage.date().toString())
                .update();
    }

    List<PromptVersion> versions(String name) {
        return sql.sql("select * from prompt_version where name = :name").param("name", name).query(PromptRows::version).list();
    }

    Optional<PromptVersion> version(String name, String identity) {
        return sql.sql("select * from prompt_version where name = :name and identity = :identity").param("name", name).param("identity", identity)
                .query(PromptRows::version).optional();
    }

    private static PromptVersion version(ResultSet row, int number) throws SQLException {
        return new PromptVersion(row.getString("name"), row.getString("version"), row.getString("identity"), row.getString("text"),
                new Lineage(row.getString("parent"), row.getString("author"), row.getString("why"), LocalDate.parse(row.getString("made"))));
    }

    /** Where a label is.  @param place how often it was moved, 0: never */
    record Held(@Nullable String identity, int place) {

        static final Held NEVER = new Held(null, 0);
    }

    /** Where the label of each prompt is, for those where it was moved. */
    Map<String, Held> held(Label label) {
        var held = new TreeMap<String, Held>();
        sql.sql("select name, identity, place from prompt_label where label = :label order by place").param("label", label.code())
                .query(row -> {
                    held.put(row.getString("name"), new Held(row.getString("identity"), row.getInt("place")));
                });
        return held;
    }

    /** Adds a move; false if somebody else has moved it since it was at {@code place}. */
    boolean insert(LabelMove move, int place) {
        return sql.sql("""
                insert into prompt_label (name, label, place, identity, person, why, moved)
                values (:name, :label, :place, :identity, :person, :why, :moved) on conflict do nothing""")
                .param("name", move.name()).param("label", move.label().code()).param("place", place + 1).param("identity", move.identity(), Types.VARCHAR)
                .param("person", move.person()).param("why", move.why()).param("moved", Timestamp.from(move.time())).update() > 0;
    }

    List<LabelMove> moves(String name) {
        return sql.sql("select * from prompt_label where name = :name order by moved, label, place").param("name", name)
                .query((row, number) -> new LabelMove(name, Label.valueOf(row.getString("label").toUpperCase(java.util.Locale.ROOT)), row.getString("identity"),
                        row.getString("person"), row.getString("why"), row.getTimestamp("moved").toInstant())).list();
    }
}
