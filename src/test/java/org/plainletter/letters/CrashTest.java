package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.PlainLetterApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service as a process of its own, killed with no chance to tidy up. */
class CrashTest {

    private static final int ROUNDS = 3;
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    Path data;

    private Process service;
    private Client client;
    private int starts;

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
            service.destroyForcibly().waitFor();
        }
    }

    private void start() throws IOException, InterruptedException {
        Path log = data.resolve("log" + ++starts);
        service = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Service.class.getName(),
                "--server.port=0", "--plainletter.data=" + data.resolve("data"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        while (service.isAlive()) {
            Matcher port = PORT.matcher(Files.readString(log));
            if (port.find()) {
                client = new Client(Integer.parseInt(port.group(1)));
                return;
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new IllegalStateException("did not start: " + Files.readString(log));
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
