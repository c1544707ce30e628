package org.plainletter.codesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.plainletter.access.Charity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The library of findings: those of a charity's own groups, and those that others share. */
@Component
class Findings {

    private static final int LONGEST = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final JdbcClient sql;

    Findings(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds what a session found about a part. The evidence is counted, not written. @throws IllegalArgumentException fit for a page, if the words are missing or too long */
    void add(Session session, Results.Heat heat, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("Write what was found, in up to " + LONGEST + " letters.");
        }
        sql.sql("insert into finding (id, codesign_group, words, evidence, created) values (:id, :group, :words, :evidence, :created)")
                .param("id", UUID.randomUUID().toString()).param("group", session.group()).param("words", words.strip())
                .param("evidence", evidence(session, heat)).param("created", Timestamp.from(Instant.now())).update();
    }

    private static String evidence(Session session, Results.Heat heat) {
        List<String> hard = heat.hardWords();
        return heat.said().words() + (hard.isEmpty() ? "" : ". Hard words: " + String.join(", ", hard)) + ". Kind of letter: " + heat.extract().kind().replace('-', ' ') + ". " + DAY.format(session.created()) + ".";
    }

    /** All that a charity sees: its own first, the newest first. */
    List<Finding> of(Charity charity) {
        return sql.sql("""
                select f.*, g.charity, c.name as owner from finding f join codesign_group g on g.id = f.codesign_group join charity c on c.id = g.charity
                where g.charity = :charity or f.shared is not null order by case when g.charity = :charity then 0 else 1 end, f.created desc, f.id""")
                .param("charity", charity.id()).query((row, number) -> finding(row, charity)).list();
    }

    /** Those of the ids that a charity sees. */
    List<Known> chosen(Charity charity, Collection<String> ids) {
        return of(charity).stream().filter(finding -> ids.contains(finding.id())).map(Finding::known).toList();
    }

    /** Lets other charities see a finding, or no longer. @return whether it is this charity's own */
    boolean share(Charity charity, String id, boolean shared) {
        return sql.sql("update finding set shared = :shared where id = :id and codesign_group in (select id from codesign_group where charity = :charity)")
                .param("shared", shared ? Timestamp.from(Instant.now()) : null, java.sql.Types.TIMESTAMP).param("id", id).param("charity", charity.id()).update() > 0;
    }

    /** Erases a finding. @return whether it was this charity's own */
    boolean erase(Charity charity, String id) {
        return sql.sql("delete from finding where id = :id and codesign_group in (select id from codesign_group where charity = :charity)")
                .param("id", id).param("charity", charity.id()).update() > 0;
    }

    private static Finding finding(ResultSet row, Charity charity) throws SQLException {
        return new Finding(row.getString("id"), new Known(row.getString("words"), row.getString("evidence"), row.getString("owner")),
                row.getString("charity").equals(charity.id()), row.getTimestamp("shared") != null);
    }
}
