package org.plainletter.codesign;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainletter.access.Charity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sessions a charity may look into: those of its own groups, once they are over. */
@Component
public class OwnSessions {

    private final JdbcClient sql;

    /** In this database. */
    public OwnSessions(JdbcClient sql) {
        this.sql = sql;
    }

    /** The ids of all sessions that have not ended: what is said there stays private for now. */
    public Set<String> running() {
        return Set.copyOf(sql.sql("select id from codesign_session where ended is null").query(String.class).list());
    }

    /** The ids of the sessions in which people read letters of this trial now: they have not ended, and their codes still open them. */
    public Set<String> reading(String trial) {
        return Set.copyOf(sql.sql("select s.id from codesign_session s join carried_trial c on c.session = s.id where c.trial = :trial and s.ended is null and s.created > :since")
                .param("trial", trial).param("since", Timestamp.from(Instant.now().minus(Sessions.JOINABLE))).query(String.class).list());
    }

    /** The ids of the charity's sessions that have ended. */
    public Set<String> ended(Charity charity) {
        return sql.sql("select s.id from codesign_session s join codesign_group g on g.id = s.codesign_group where g.charity = :charity and s.ended is not null")
                .param("charity", charity.id()).query(String.class).list().stream().collect(Collectors.toUnmodifiableSet());
    }
}
