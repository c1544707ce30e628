package org.plainletter.letters;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes up at once what was in work when the service was killed. A SQLite file has one process, so work that is marked as picked at
 * the start is nobody's. On PostgreSQL another process may be at it: there, work is taken up when its heartbeat has stopped.
 */
@Component
class Recovery implements InitializingBean {

    private final JdbcClient sql;
    private final DataSource database;

    Recovery(JdbcClient sql, DataSource database) {
        this.sql = sql;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!Erasure.isSqlite(connection)) {
                return;
            }
        }
        sql.sql("update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked").update();
    }
}
