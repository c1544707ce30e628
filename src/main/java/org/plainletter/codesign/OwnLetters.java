package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.plainletter.intake.Upload;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The real letters of groups: sealed, each for its own group, erased for good when the group wants it. */
@Component
class OwnLetters {

    /** What the names of real letters begin with, among the names of letters. */
    static final String OWN = "own-";

    private final JdbcClient sql;
    private final Vault vault;
    private final Sessions sessions;
    private final TransactionTemplate together;
    private final JsonMapper json = JsonMapper.builder().build();

    OwnLetters(JdbcClient sql, Vault vault, Sessions sessions, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.vault = vault;
        this.sessions = sessions;
        this.together = new TransactionTemplate(transactions);
    }

    /** Keeps a letter for a group. */
    void keep(Group group, OwnLetter letter) {
        String id = UUID.randomUUID().toString();
        sql.sql("insert into group_letter (id, codesign_group, letter, created) values (:id, :group, :letter, :created)").param("id", id).param("group", group.id())
                .param("letter", vault.seal(json.writeValueAsBytes(letter), "letter of a group " + id)).param("created", Timestamp.from(Instant.now())).update();
    }

    /** A group's letters, by name; the newest first. */
    Map<String, OwnLetter> of(Group group) {
        var letters = new LinkedHashMap<String, OwnLetter>();
        sql.sql("select id, letter from group_letter where codesign_group = :group order by created desc, id").param("group", group.id())
                .query((row, number) -> letters.put(OWN + row.getString("id"), letter(row))).list();
        return letters;
    }

    /** The text of a letter: for whoever has its name from a plan of its own group. @throws IllegalArgumentException if it was erased */
    Upload upload(String name) {
        return sql.sql("select id, letter from group_letter where id = :id").param("id", name.substring(OWN.length()))
                .query((row, number) -> new Upload(letter(row).text().getBytes(StandardCharsets.UTF_8))).optional()
                .orElseThrow(() -> new IllegalArgumentException("This letter was erased."));
    }

    /** Erases a letter, and its words wherever they stand in the group's sessions. What people said stays: easy or hard. */
    void erase(Group group, String name) {
        together.executeWithoutResult(any -> {
            if (sql.sql("delete from group_letter where id = :id and codesign_group = :group").param("id", name.substring(OWN.length())).param("group", group.id()).update() > 0) {
                sessions.forget(group, name);
            }
        });
    }

    private OwnLetter letter(ResultSet row) throws SQLException {
        return json.readValue(vault.open(row.getBytes("letter"), "letter of a group " + row.getString("id")), OwnLetter.class);
    }
}
