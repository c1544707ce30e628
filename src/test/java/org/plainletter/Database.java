package org.plainletter;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that the service runs on, to hold what stores to both. */
public enum Database {
    SQLITE {
        @Override
        DataSource empty() throws IOException {
            Path file = Files.createTempDirectory("plain-letter-").resolve("test.db");
            file.toFile().deleteOnExit();
            return new DriverManagerDataSource("jdbc:sqlite:" + file + "?journal_mode=WAL&busy_timeout=5000&foreign_keys=on&transaction_mode=IMMEDIATE");
        }
    },
    POSTGRES {
        @Override
        DataSource empty() throws IOException {
            String name = "test" + MADE.incrementAndGet();
            JdbcClient.create(Server.RUNNING.getPostgresDatabase()).sql("create database " + name).update();
            return Server.RUNNING.getDatabase("postgres", name);
        }
    };

    private static final AtomicInteger MADE = new AtomicInteger();

    /** A new database with the service's tables and nothing in them. */
    public DataSource fresh() {
        try {
            DataSource database = empty();
            Flyway.configure().dataSource(database).load().migrate();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract DataSource empty() throws IOException;

    /** Started for the first test that asks, stopped with the tests. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
