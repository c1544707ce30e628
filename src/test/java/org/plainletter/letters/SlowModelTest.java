package org.plainletter.letters;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A slow model: who waits reads the first things at once, and it is not asked on for nobody. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class SlowModelTest {

    private static final Duration MODEL_TAKES = Duration.ofMinutes(2);
    private static final Duration LONG_BEFORE = Duration.ofMinutes(1);

    @RegisterExtension
    static final WireMockExtension MODEL = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    LetterStore store;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
        registry.add("plainletter.llm.base-url", () -> MODEL.baseUrl() + "/v1");
        registry.add("plainletter.llm.model", () -> "tiny-1");
        registry.add("plainletter.llm.deadline", () -> "3m");
    }

    @BeforeEach
    void thinkSlowly() {
        MODEL.stubFor(post(anyUrl()).willReturn(aResponse().withFixedDelay((int) MODEL_TAKES.toMillis())));
    }

    @Test
    void finishesTheLetterWithoutTheModelOnceItsReaderHasClosedTheirConnection() throws IOException, InterruptedException {
        var client = new Client(port);
        var letter = client.letter(FaultyModelTest.LETTER, "Prefer", "wait=0").text("/id");

        watchAndLeave(letter);

        assertThat(unfinished(letter, LONG_BEFORE)).isFalse();
        assertThat(client.get("/api/letters/" + letter).text("/rewrite/engine")).isEqualTo("embedded");
    }

    @Test
    void goesOnForAReaderWhoStays() throws IOException, InterruptedException {
        var letter = new Client(port).letter(FaultyModelTest.LETTER, "Prefer", "wait=0").text("/id");

        try (var reader = new Socket("localhost", port)) {
            watch(reader, letter);
            assertThat(unfinished(letter, Duration.ofSeconds(20))).isTrue();
        }
    }

    @Test
    void showsWhatToKnowFirstWhileTheModelStillWrites() throws InterruptedException {
        var client = new Client(port);
        var letter = client.letter(FaultyModelTest.LETTER, "Prefer", "wait=0").text("/id");
        var page = client.get("/letters/" + letter, "Accept", "text/html").response().body();
        for (Instant end = Instant.now().plus(LONG_BEFORE); !page.contains("You can read the first parts now") && Instant.now().isBefore(end); ) {
            Thread.sleep(200);
            page = client.get("/letters/" + letter, "Accept", "text/html").response().body();
        }

        assertThat(page).contains("We are working on your letter", "You can read the first parts now", "Monday 1 March 2027", "2:30pm");
        client.delete("/api/letters/" + letter);
    }

    private void watchAndLeave(String letter) throws IOException {
        try (var reader = new Socket("localhost", port)) {
            watch(reader, letter);
        }
    }

    /** Until the first word of progress has come. */
    private static void watch(Socket reader, String letter) throws IOException {
        OutputStream out = reader.getOutputStream();
        out.write(("GET /api/letters/" + letter + "/events HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        var in = new BufferedReader(new InputStreamReader(reader.getInputStream(), StandardCharsets.UTF_8));
        assertThat(in.lines().anyMatch(line -> line.equals("event: progress"))).isTrue();
    }

    private boolean unfinished(String letter, Duration atMost) throws InterruptedException {
        String key = LetterId.parse(letter).orElseThrow().key();
        Instant end = Instant.now().plus(atMost);
        boolean unfinished = true;
        while (unfinished && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            unfinished = store.find(key, Instant.now()).orElseThrow().status() == Status.IN_PROGRESS;
        }
        return unfinished;
    }
}
