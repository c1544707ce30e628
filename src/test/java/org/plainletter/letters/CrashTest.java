package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.plainletter.PlainLetterApplication;
import org.plainletter.ServiceProcess;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service as a process of its own, killed with no chance to tidy up. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("processes")
class CrashTest {

    private static final int ROUNDS = 3;

    @TempDir
    Path data;

    private ServiceProcess service;
    private Client client;

    /** What the child process runs. */
    static final class Service {

        private Service() {}

        public static void main(String[] args) {
            SpringApplication.run(new Class<?>[] {PlainLetterApplication.class, FictionalPipeline.class}, args);
        }
    }

    @AfterEach
    void kill() throws InterruptedException {
        if (service != null) {
            service.close();
        }
    }

    private void start() throws IOException, InterruptedException {
        service = ServiceProcess.start(Service.class, data, 0);
        client = new Client(service.port());
    }

    @Test
    void keepsEveryJudgementThatItAcknowledged() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            start();
            String judgements = client.letter(FictionalPipeline.LETTER).header("Location") + "/judgements";
            var answer = client.post(judgements, "application/json", "{\"verdict\":\"hard\"}");
            kill();
            assertThat(answer.status()).isEqualTo(201);
            acknowledged.add(answer.text("/id"));
        }
        var sql = JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + data.resolve("data/plain-letter.db")));

        assertThat(sql.sql("select id from judgement").query(String.class).list()).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    @Test
    void finishesAfterARestartWhatItAccepted() throws Exception {
        start();
        var waiting = client.letter("Slow 4000", "Prefer", "wait=0");
        var inWork = client.letter("Slow 4000", "Prefer", "wait=1");
        assertThat(List.of(waiting.status(), inWork.status())).containsOnly(202);
        kill();

        start();

        for (var letter : List.of(waiting, inWork)) {
            assertThat(client.get(letter.header("Location") + "/events").response().body()).contains("event: done", "\"status\":\"ready\"");
        }
    }
}
