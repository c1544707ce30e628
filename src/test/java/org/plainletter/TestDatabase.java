package org.plainletter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of each kind with all migrations, for what a store promises on whichever. */
public enum TestDatabase {
    SQLITE {
        @Override
        DataSource open() throws IOException {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "store");
            return new DriverManagerDataSource("jdbc:sqlite:" + folder.resolve("test.db") + "?journal_mode=WAL&busy_timeout=5000&foreign_keys=on&transaction_mode=IMMEDIATE");
        }
    },
    POSTGRES {
        @Override
        DataSource open() throws IOException {
            var server = EmbeddedPostgres.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server.getPostgresDatabase();
        }
    };

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException gone) {
            // It ends with this process.
        }
    }

    abstract DataSource open() throws IOException;

    /** A database that nobody else uses. */
    public DataSource source() {
        try {
            DataSource database = open();
            Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client of a database that nobody else uses. */
    public JdbcClient client() {
        return JdbcClient.create(source());
    }
}
