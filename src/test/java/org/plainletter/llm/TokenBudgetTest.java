package org.plainletter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tokens of a day, in memory and in both databases. */
class TokenBudgetTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 2);

    @TempDir
    Path data;

    private JdbcClient sqlite() {
        return migrated(new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("test.db")
                + "?journal_mode=WAL&busy_timeout=5000&transaction_mode=IMMEDIATE"));
    }

    private static JdbcClient migrated(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return JdbcClient.create(database);
    }

    @Test
    void addsUpByDayOnSqlite() throws ExecutionException, InterruptedException {
        JdbcClient sql = sqlite();
        addsUpByDay(new TableLedger(sql), new TableLedger(sql));
    }

    @Test
    void addsUpByDayOnPostgres() throws IOException, ExecutionException, InterruptedException {
        try (var postgres = EmbeddedPostgres.start()) {
            JdbcClient sql = migrated(postgres.getPostgresDatabase());
            addsUpByDay(new TableLedger(sql), new TableLedger(sql));
        }
    }

    @Test
    void addsUpByDayInMemory() throws ExecutionException, InterruptedException {
        var ledger = new MemoryLedger();
        addsUpByDay(ledger, ledger);
    }

    private static void addsUpByDay(TokenLedger written, TokenLedger read) throws ExecutionException, InterruptedException {
        assertThat(read.spent(DAY)).isZero();
        written.add(DAY.minusDays(1), 700);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int call = 0; call < 20; call++) {
                all.add(threads.submit(() -> written.add(DAY, 3_000_000_000L)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(read.spent(DAY)).isEqualTo(60_000_000_000L);
        assertThat(read.spent(DAY.plusDays(1))).isZero();
    }

    @Test
    void givesNoNewBudgetAfterARestart() {
        JdbcClient sql = sqlite();
        InstantSource noon = InstantSource.fixed(Instant.parse("2027-03-02T12:00:00Z"));
        new TokenBudget(100, new TableLedger(sql), noon).spend(new Usage(90, 10));

        var restarted = new TokenBudget(100, new TableLedger(sql), noon);

        assertThatThrownBy(restarted::require).isInstanceOf(CallFailure.class);
    }

    @Test
    void givesANewBudgetAtMidnightInUtc() {
        var ledger = new MemoryLedger();
        new TokenBudget(100, ledger, InstantSource.fixed(Instant.parse("2027-03-02T23:59:59Z"))).spend(new Usage(90, 10));

        assertThatThrownBy(new TokenBudget(100, ledger, InstantSource.fixed(Instant.parse("2027-03-02T23:59:59.5Z")))::require).isInstanceOf(CallFailure.class);
        assertThatNoException().isThrownBy(new TokenBudget(100, ledger, InstantSource.fixed(Instant.parse("2027-03-03T00:00:00Z")))::require);
    }

    @Test
    void asksNobodyWhereTheBudgetIsNotKnown() {
        var unreadable = new TableLedger(JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("no/such/folder.db"))));
        var budget = new TokenBudget(100, unreadable, InstantSource.system());

        assertThatThrownBy(budget::require).isInstanceOf(CallFailure.class);
        assertThatNoException().as("a reply that came is used").isThrownBy(() -> budget.spend(new Usage(1, 1)));
    }
}
