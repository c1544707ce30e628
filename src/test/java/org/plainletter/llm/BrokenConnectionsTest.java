package org.plainletter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plainletter.llm.Connected.CONTENT;
import static org.plainletter.llm.Connected.completion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plainletter.llm.ModelUnavailableException.Reason;

/** Servers that break the rules of HTTP, on real sockets. */
@Timeout(60)
class BrokenConnectionsTest {

    private static final Duration SHORT = Duration.ofMillis(600);

    private static Reason refusal(RawServer server, Duration deadline) throws InterruptedException {
        try (var connected = new Connected(server.url())) {
            return connected.refusal(deadline);
        }
    }

    private static void dripsUntilTheDeadline(RawServer.Script drip) throws IOException, InterruptedException {
        try (var server = new RawServer(drip); var connected = new Connected(server.url())) {
            assertThat(connected.refusal(SHORT)).isEqualTo(Reason.DEADLINE);
            assertThat(server.wasClosedByTheClient()).as("the connection is closed").isTrue();
            assertThat(server.requests).hasValue(1);
        }
    }

    @Test
    void aBodyThatDripsEndsAtTheDeadline() throws IOException, InterruptedException {
        dripsUntilTheDeadline(RawServer.drip(RawServer.head(100_000), ' ', 20));
    }

    @Test
    void aHeadThatDripsEndsAtTheDeadline() throws IOException, InterruptedException {
        dripsUntilTheDeadline(RawServer.drip("HTTP/1.1 200 OK\r\nX-Slow: ", 'z', 20));
    }

    @Test
    void silenceEndsAtTheDeadline() throws IOException, InterruptedException {
        dripsUntilTheDeadline(RawServer.silence());
    }

    @Test
    void aBodyWithoutEndIsNotReadToTheEnd() throws IOException, InterruptedException {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        RawServer.Script endless = (connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(chunk.getBytes(StandardCharsets.US_ASCII));
            }
        };
        try (var server = new RawServer(endless); var connected = new Connected(server.url())) {
            assertThat(connected.refusal()).isEqualTo(Reason.TOO_LONG);
            assertThat(server.wasClosedByTheClient()).isTrue();
        }
    }

    @Test
    void asksAgainAfterAReset() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.reset(), RawServer.json(completion(), 0)); var connected = new Connected(server.url())) {
            assertThat(connected.ask().content()).isEqualTo(CONTENT);
        }
    }

    @Test
    void asksAgainAfterABodyThatIsShorterThanAnnounced() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.json(completion(), 50), RawServer.json(completion(), 0)); var connected = new Connected(server.url())) {
            assertThat(connected.ask().content()).isEqualTo(CONTENT);
            assertThat(connected.calls("fault")).isEqualTo(1);
        }
    }

    @Test
    void asksAgainAfterABodyThatIsLongerThanAnnounced() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.json(completion(), -50), RawServer.json(completion(), 0)); var connected = new Connected(server.url())) {
            assertThat(connected.ask().content()).isEqualTo(CONTENT);
            assertThat(connected.calls("malformed")).isEqualTo(1);
        }
    }

    @Test
    void isNoReplyFromWhereNobodyListens() throws IOException, InterruptedException {
        RawServer gone = new RawServer(RawServer.silence());
        gone.close();

        assertThat(refusal(gone, Duration.ofSeconds(20))).isEqualTo(Reason.FAULT);
    }

    @Test
    void isNoReplyFromWhatSpeaksNoHttp() throws IOException, InterruptedException {
        try (var server = new RawServer((connection, out) -> {
            out.write("220 mail.example ESMTP\r\n".getBytes(StandardCharsets.US_ASCII));
            connection.close();
        })) {
            assertThat(refusal(server, Duration.ofSeconds(20))).isEqualTo(Reason.FAULT);
        }
    }

    @Test
    void anInterruptClosesTheConnection() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.drip(RawServer.head(100_000), ' ', 20)); var connected = new Connected(server.url())) {
            var left = new CompletableFuture<Reply>();
            Thread asking = Thread.ofVirtual().start(() -> {
                try {
                    left.complete(connected.model.ask(Connected.QUESTION, Allowance.of(Duration.ofSeconds(50), 3)));
                } catch (InterruptedException | RuntimeException end) {
                    left.completeExceptionally(end);
                }
            });
            assertThat(server.asked.await(10, TimeUnit.SECONDS)).isTrue();

            asking.interrupt();

            assertThatThrownBy(() -> left.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(InterruptedException.class);
            assertThat(server.wasClosedByTheClient()).isTrue();
            assertThat(server.requests).as("it is not asked again").hasValue(1);
            assertThat(connected.calls("left")).isEqualTo(1);
            assertThat(connected.calls("replied")).isZero();
        }
    }

    @Test
    void aClosedServiceLeavesNoCallBehind() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.silence())) {
            var connected = new Connected(server.url(), "calls=1");
            var left = new CompletableFuture<Reason>();
            Thread.ofVirtual().start(() -> {
                try {
                    left.complete(connected.refusal(Duration.ofSeconds(50)));
                } catch (InterruptedException | RuntimeException end) {
                    left.completeExceptionally(end);
                }
            });
            assertThat(server.asked.await(10, TimeUnit.SECONDS)).isTrue();

            connected.close();

            assertThat(left).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Reason.FAULT);
        }
    }
}
