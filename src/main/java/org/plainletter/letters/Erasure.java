package org.plainletter.letters;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes what was deleted leave the database's files. SQLite overwrites deleted rows (secure_delete) but keeps older pages in its
 * write-ahead log until that is emptied; PostgreSQL frees them by its own vacuum. What stays for a while is sealed.
 */
@Component
class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final DataSource database;

    Erasure(DataSource database) {
        this.database = database;
    }

    /** Empties the write-ahead log if nobody is reading; the next call does it otherwise. */
    void scrub() {
        try (Connection connection = database.getConnection()) {
            if (isSqlite(connection)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("pragma wal_checkpoint(TRUNCATE)");
                }
            }
        } catch (SQLException busy) {
            LOG.debug("The write-ahead log could not be emptied now");
        }
    }

    static boolean isSqlite(Connection connection) throws SQLException {
        return "SQLite".equals(connection.getMetaData().getDatabaseProductName());
    }
}
