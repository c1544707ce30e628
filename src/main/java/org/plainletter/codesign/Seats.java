package org.plainletter.codesign;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainletter.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sits in which session. A seat is opened by a link that is made from the vault's key, so that the database holds no link, and whoever
 * says again who they are, on whichever device, finds their own seat.
 */
@Component
class Seats {

    private static final int LINK = 32;

    private final JdbcClient sql;
    private final Vault vault;
    private final Layout layout = new Layout(new SecureRandom());

    Seats(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Gives a person a seat, the same one each time. @return the last part of its link: 128 bits in hex */
    synchronized String sit(Session session, Member member) {
        String link = vault.fingerprint("seat " + session.id() + " " + member.id()).substring(0, LINK);
        int place = sql.sql("select coalesce(max(place), -1) + 1 from seat where session = :session").param("session", session.id()).query(Integer.class).single();
        boolean fresh = sql.sql("select count(*) from seat where member = :member and answers > 0").param("member", member.id()).query(Integer.class).single() == 0;
        sql.sql("""
                insert into seat (id, session, member, place, items, learning, helped, answers)
                values (:id, :session, :member, :place, :items, false, false, 0) on conflict do nothing""")
                .param("id", id(link)).param("session", session.id()).param("member", member.id()).param("place", place)
                .param("items", Item.write(layout.of(session.plan(), place, fresh))).update();
        return link;
    }

    /** Gives a seat other items; false if it has others already, or something was answered. */
    boolean change(Seat seat, List<Item> items) {
        return sql.sql("update seat set items = :items where id = :id and items = :before and answers = 0").param("items", Item.write(items)).param("id", seat.id())
                .param("before", Item.write(seat.items())).update() > 0;
    }

    private String id(String link) {
        return vault.fingerprint("link " + link);
    }

    /** The seat that a link opens. */
    Optional<Seat> open(String link) {
        return sql.sql("select * from seat where id = :id").param("id", id(link)).query(Seats::seat).optional();
    }

    /** The seats of a session, in the order in which people came. */
    List<Seat> of(Session session) {
        return sql.sql("select * from seat where session = :session order by place, id").param("session", session.id()).query(Seats::seat).list();
    }

    /** Notes that somebody followed the seat's link. */
    void opened(Seat seat) {
        sql.sql("update seat set opened = :now where id = :id and opened is null").param("now", Timestamp.from(Instant.now())).param("id", seat.id()).update();
    }

    /** Notes whether the person takes part, and whether a computer may learn from the answers. */
    void agree(Seat seat, boolean agreed, boolean learning) {
        sql.sql("update seat set agreed = :agreed, learning = :learning where id = :id").param("agreed", agreed ? "yes" : "no").param("learning", agreed && learning)
                .param("id", seat.id()).update();
    }

    /** Notes whether somebody helps the person today. */
    void help(Seat seat, boolean helped) {
        sql.sql("update seat set helped = :helped where id = :id").param("helped", helped).param("id", seat.id()).update();
    }

    /** Notes that the person has read all or stopped; or goes on after all. */
    void finish(Seat seat, boolean finished) {
        sql.sql("update seat set finished = :now where id = :id").param("now", finished ? Timestamp.from(Instant.now()) : null, java.sql.Types.TIMESTAMP).param("id", seat.id()).update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        String agreed = row.getString("agreed");
        Timestamp finished = row.getTimestamp("finished");
        return new Seat(row.getString("id"), row.getString("session"), row.getString("member"), row.getInt("place"), Item.read(row.getString("items")), row.getTimestamp("opened") != null,
                agreed(agreed), row.getBoolean("learning"), row.getBoolean("helped"), finished == null ? null : finished.toInstant());
    }

    private static @Nullable Boolean agreed(@Nullable String said) {
        return said == null ? null : Boolean.valueOf(said.equals("yes"));
    }
}
