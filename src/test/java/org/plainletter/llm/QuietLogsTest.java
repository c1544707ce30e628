package org.plainletter.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.llm.Connected.CONTENT;
import static org.plainletter.llm.Connected.completion;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No log line, exception or toString holds the question, the reply, the provider's words or the key. */
class QuietLogsTest {

    private static final String SERVERS_WORDS = "the server quotes Featherstonehaugh and sesame-open";
    private static final List<String> SECRET = List.of("Featherstonehaugh", "[[DATE_1]]", "You write plainly", "quintessential", "sesame-open", "additionalProperties");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.DEBUG);
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
        root.setLevel(before);
    }

    private String said() {
        return List.copyOf(lines.list).stream().map(line -> line.getFormattedMessage()
                + (line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()))).collect(Collectors.joining("\n"));
    }

    private static RawServer.Script status(String statusLine) {
        return (connection, out) -> out.write(("HTTP/1.1 " + statusLine + "\r\nContent-Type: application/json\r\nContent-Length: "
                + SERVERS_WORDS.length() + "\r\n\r\n" + SERVERS_WORDS).getBytes());
    }

    private void holdsNothing(RawServer.Script... scripts) throws IOException, InterruptedException {
        try (var server = new RawServer(scripts); var connected = new Connected(server.url(), "api-key=sesame-open")) {
            String told = "";
            try {
                Reply reply = connected.model.ask(Connected.QUESTION, Allowance.of(Duration.ofSeconds(2), 3));
                assertThat(reply.content()).isEqualTo(CONTENT);
                told = reply.toString();
            } catch (ModelUnavailableException unavailable) {
                told = ThrowableProxyUtil.asString(new ch.qos.logback.classic.spi.ThrowableProxy(unavailable));
                assertThat(unavailable).hasNoCause();
            }
            assertThat(told + Connected.QUESTION + connected.context.getBean(LlmSettings.class) + connected.context.getBean(LlmConfiguration.Endpoint.class))
                    .doesNotContain(SECRET);
            assertThat(connected.meters.scrape()).doesNotContain(SECRET);
        }
        assertThat(said()).doesNotContain(SECRET);
    }

    @Test
    void holdNothingOfAReply() throws IOException, InterruptedException {
        holdsNothing(RawServer.json(completion(), 0));
    }

    @Test
    void holdNothingOfAnAnswerThatIsOfNoUse() throws IOException, InterruptedException {
        holdsNothing(RawServer.json(completion("\"quintessential", "stop"), 0), RawServer.json("quintessential", 0),
                RawServer.json("{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"quintessential\"}}]}", 0));
        holdsNothing(RawServer.json(completion("\"quintessential\"", "length"), 0));
    }

    @Test
    void holdNothingOfAnError() throws IOException, InterruptedException {
        holdsNothing(status("500 Featherstonehaugh"), status("429 Featherstonehaugh"), status("503 Featherstonehaugh"));
        holdsNothing(status("401 Featherstonehaugh"));
        holdsNothing(status("400 Featherstonehaugh"));
        holdsNothing(RawServer.silence());
        holdsNothing(RawServer.reset());
    }

    @Test
    void nameTheSettingWhereTheKeyIsRefused() throws IOException, InterruptedException {
        holdsNothing(status("401 Unauthorized"));

        assertThat(lines.list).filteredOn(line -> line.getLevel() == Level.WARN).singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage()).contains("401", "plainletter.llm.api-key"));
    }
}
