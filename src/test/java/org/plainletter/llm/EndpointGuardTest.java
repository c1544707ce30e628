package org.plainletter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.llm.Connected.CONTENT;
import static org.plainletter.llm.Connected.completion;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plainletter.llm.ModelUnavailableException.Reason;

/** What keeps calls back. */
@Timeout(60)
class EndpointGuardTest {

    private static final RawServer.Script REPLY = RawServer.json(completion(), 0);

    @Test
    void leavesAnEndpointAloneThatKeepsFailingAndTriesItAgainLater() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.reset(), RawServer.reset(), RawServer.reset(), RawServer.reset(), RawServer.reset(), REPLY);
                var connected = new Connected(server.url(), "calls=1", "pause=1500ms")) {
            for (int question = 0; question < 5; question++) {
                assertThat(connected.refusal()).isEqualTo(Reason.FAULT);
            }

            assertThat(connected.refusal()).isEqualTo(Reason.CIRCUIT_OPEN);
            assertThat(server.requests).hasValue(5);
            assertThat(connected.meters.get("plainletter.llm.held.back").gauge().value()).isEqualTo(1);

            Thread.sleep(1600);
            assertThat(connected.ask().content()).isEqualTo(CONTENT);
            assertThat(connected.ask().content()).isEqualTo(CONTENT);
            assertThat(connected.meters.get("plainletter.llm.held.back").gauge().value()).isZero();
        }
    }

    @Test
    void doesNotHoldARateLimitAgainstTheEndpoint() throws IOException, InterruptedException {
        RawServer.Script limited = (connection, out) -> out.write("HTTP/1.1 429 Slow down\r\nContent-Length: 0\r\n\r\n".getBytes());
        try (var server = new RawServer(limited); var connected = new Connected(server.url(), "calls=1")) {
            for (int question = 0; question < 12; question++) {
                assertThat(connected.refusal()).isEqualTo(Reason.RATE_LIMITED);
            }
        }
    }

    @Test
    void makesNoMoreCallsAtOnceThanAllowed() throws IOException, InterruptedException, ExecutionException {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        RawServer.Script slow = (connection, out) -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            Thread.sleep(100);
            underWay.decrementAndGet();
            REPLY.play(connection, out);
        };
        try (var server = new RawServer(slow); var connected = new Connected(server.url(), "concurrency=3");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> replies = new ArrayList<>();
            for (int question = 0; question < 20; question++) {
                replies.add(threads.submit(connected::ask));
            }
            for (Future<Reply> reply : replies) {
                assertThat(reply.get().content()).isEqualTo(CONTENT);
            }
            assertThat(most).hasValue(3);
        }
    }

    @Test
    void waitsForAPlaceNoLongerThanItsDeadline() throws IOException, InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        RawServer.Script held = (connection, out) -> {
            over.await();
            REPLY.play(connection, out);
        };
        try (var server = new RawServer(held); var connected = new Connected(server.url(), "concurrency=1");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Reply> first = threads.submit(connected::ask);
            server.asked.await();

            assertThat(connected.refusal(Duration.ofMillis(300))).isEqualTo(Reason.BUSY);

            over.countDown();
            assertThat(first).succeedsWithin(Duration.ofSeconds(10));
            assertThat(connected.ask().content()).as("the place is free again").isEqualTo(CONTENT);
        }
    }

    @Test
    void giveBackTheirPlacesHoweverCallsEnd() throws IOException, InterruptedException {
        try (var server = new RawServer(RawServer.reset(), RawServer.silence(), RawServer.json("<html>", 0), RawServer.json("{}", 0), REPLY);
                var connected = new Connected(server.url(), "concurrency=1", "calls=1")) {
            assertThat(connected.refusal()).isEqualTo(Reason.FAULT);
            assertThat(connected.refusal(Duration.ofMillis(300))).isEqualTo(Reason.DEADLINE);
            assertThat(connected.refusal()).isEqualTo(Reason.MALFORMED);
            assertThat(connected.refusal()).isEqualTo(Reason.EMPTY);
            assertThat(connected.ask().content()).isEqualTo(CONTENT);
        }
    }

    @Test
    void spendsNoMoreThanTheDaysTokens() throws IOException, InterruptedException {
        try (var server = new RawServer(REPLY); var connected = new Connected(server.url(), "daily-tokens=300")) {
            connected.ask();
            connected.ask();

            assertThat(connected.refusal()).as("two replies of 150 tokens each").isEqualTo(Reason.BUDGET_SPENT);
            assertThat(server.requests).hasValue(2);
        }
    }

    @Test
    void countsTokensOfCallsWithoutAUsableReply() throws IOException, InterruptedException {
        RawServer.Script cutOff = RawServer.json(completion("\"half a\"", "length"), 0);
        try (var server = new RawServer(cutOff, RawServer.silence(), REPLY); var connected = new Connected(server.url(), "daily-tokens=160")) {
            assertThat(connected.refusal()).isEqualTo(Reason.CUT_OFF);
            assertThat(connected.refusal(Duration.ofMillis(300))).isEqualTo(Reason.DEADLINE);

            assertThat(connected.refusal()).isEqualTo(Reason.BUDGET_SPENT);
        }
    }
}
