package org.plainletter.codesign;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plainletter.judgement.Judgements;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How people are valued: the name that they want to be thanked by, what is owed to them, and the end of it all where they want it. */
@Component
class Thanks {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final int LONGEST = 100;
    private static final int MOST_PENCE = 100_000;

    private final JdbcClient sql;
    private final Vault vault;
    private final Judgements judgements;
    private final TransactionTemplate together;

    Thanks(JdbcClient sql, Vault vault, Judgements judgements, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.vault = vault;
        this.judgements = judgements;
        this.together = new TransactionTemplate(transactions);
    }

    /** What is owed to somebody. */
    record Owed(String member, LocalDate day, String what, int pence) {

        /** "12.50". */
        public String pounds() {
            return String.format(Locale.UK, "%d.%02d", pence / 100, pence % 100);
        }

        /** Without what it is for. */
        @Override
        public String toString() {
            return "Owed[" + pence + "]";
        }
    }

    /** Notes the name that a person wants to be thanked by; empty: none. */
    void credit(Member member, String name) {
        String wanted = name.strip();
        byte[] sealed = wanted.isEmpty() ? null : vault.seal(wanted.substring(0, Math.min(wanted.length(), LONGEST)).getBytes(StandardCharsets.UTF_8), "credit " + member.id());
        sql.sql("update member set credit = :credit where id = :id").param("credit", sealed, Types.BINARY).param("id", member.id()).update();
    }

    /** The name that a person wants to be thanked by. */
    Optional<String> credit(Member member) {
        return sql.sql("select credit from member where id = :id").param("id", member.id())
                .query((row, number) -> Optional.ofNullable(row.getBytes("credit")).map(sealed -> new String(vault.open(sealed, "credit " + member.id()), StandardCharsets.UTF_8))).single();
    }

    /** Notes what is owed. @throws IllegalArgumentException fit for a page, if it is not between 1p and 1,000 pounds or not said what for */
    void owe(Member member, String what, String pounds) {
        if (what.isBlank() || what.length() > LONGEST || !pounds.strip().matches("\\d{1,4}(\\.\\d{2})?")) {
            throw new IllegalArgumentException("Write what it is for, and pounds such as 12.50.");
        }
        int pence = new java.math.BigDecimal(pounds.strip()).movePointRight(2).intValueExact();
        if (pence < 1 || pence > MOST_PENCE) {
            throw new IllegalArgumentException("Write pounds between 0.01 and 1000.");
        }
        String id = UUID.randomUUID().toString();
        sql.sql("insert into owed (id, member, what, pence, created) values (:id, :member, :what, :pence, :created)").param("id", id).param("member", member.id())
                .param("what", vault.seal(what.strip().getBytes(StandardCharsets.UTF_8), "owed " + id)).param("pence", pence).param("created", Timestamp.from(Instant.now())).update();
    }

    /** What is owed to the people of a group, the earliest first. */
    List<Owed> owed(Group group) {
        return sql.sql("select o.* from owed o join member m on m.id = o.member where m.codesign_group = :group order by o.created, o.id").param("group", group.id())
                .query((row, number) -> new Owed(row.getString("member"), row.getTimestamp("created").toInstant().atZone(UK).toLocalDate(),
                        new String(vault.open(row.getBytes("what"), "owed " + row.getString("id")), StandardCharsets.UTF_8), row.getInt("pence"))).list();
    }

    /** Erases a person: name, picture, seats, what is owed, what they wrote. What stays is easy or hard, said by nobody. */
    void erase(Member member) {
        together.executeWithoutResult(any -> {
            judgements.eraseComments(member.id());
            for (String mine : List.of("delete from carried where seat in (select id from seat where member = :member)", "delete from voice_note where seat in (select id from seat where member = :member)", "delete from vote where seat in (select id from seat where member = :member)", "delete from answer where seat in (select id from seat where member = :member)",
                    "delete from seat where member = :member", "delete from owed where member = :member", "delete from member where id = :member")) {
                sql.sql(mine).param("member", member.id()).update();
            }
        });
    }
}
