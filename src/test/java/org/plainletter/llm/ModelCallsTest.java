package org.plainletter.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.llm.Connected.CONTENT;
import static org.plainletter.llm.Connected.completion;
import static org.plainletter.llm.Connected.quoted;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainletter.llm.ModelUnavailableException.Reason;

/** What is sent, and what becomes of each kind of answer. */
class ModelCallsTest {

    private static final String PATH = "/v1/chat/completions";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    private Connected connected;

    private Connected connect(String... properties) {
        connected = new Connected(SERVER.baseUrl() + "/v1", properties);
        return connected;
    }

    @AfterEach
    void disconnect() {
        connected.close();
    }

    private void answers(ResponseDefinitionBuilder... inTurn) {
        for (int turn = 0; turn < inTurn.length; turn++) {
            boolean last = turn == inTurn.length - 1;
            SERVER.stubFor(post(urlEqualTo(PATH)).inScenario("turns").whenScenarioStateIs(turn == 0 ? Scenario.STARTED : "turn " + turn)
                    .willReturn(inTurn[turn]).willSetStateTo(last ? null : "turn " + (turn + 1)));
        }
    }

    private static ResponseDefinitionBuilder reply() {
        return okJson(completion());
    }

    private static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"message\":\"no Featherstonehaugh\"}}");
    }

    @Test
    void sendsTheQuestionWithItsShape() throws InterruptedException {
        answers(reply());

        Reply reply = connect().ask();

        assertThat(reply).isEqualTo(new Reply(CONTENT, 120, 30));
        SERVER.verify(postRequestedFor(urlEqualTo(PATH)).withRequestBody(equalToJson("""
                {"model":"tiny-1","temperature":0.0,"stream":false,
                 "messages":[{"role":"system","content":"You write plainly."},{"role":"user","content":"Featherstonehaugh is to bring [[DATE_1]]."}],
                 "response_format":{"type":"json_schema","json_schema":{"name":"letter","strict":true,
                   "schema":{"type":"object","properties":{"words":{"type":"string"}},"required":["words"],"additionalProperties":false}}}}""",
                true, false)));
    }

    @Test
    void sendsTheKeyAsABearerTokenAndAsksForNoHttp2() throws InterruptedException {
        answers(reply());

        connect("api-key=sesame-open").ask();

        SERVER.verify(postRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", equalTo("Bearer sesame-open"))
                .withHeader("Upgrade", absent()).withHeader("HTTP2-Settings", absent()));
    }

    @Test
    void sendsNoKeyWhereThereIsNone() throws InterruptedException {
        answers(reply());

        connect().ask();

        SERVER.verify(postRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", absent()));
    }

    @Test
    void asksForFreeTextWithoutAShapeOrASystemMessage() throws InterruptedException {
        answers(reply());

        connect().model.ask(new Question("naive", "1", "", "Rewrite this.", null), Allowance.of(Duration.ofSeconds(20), 3));

        SERVER.verify(postRequestedFor(urlEqualTo(PATH))
                .withRequestBody(matchingJsonPath("$[?(@.messages.length() == 1)]")).withRequestBody(matchingJsonPath("$.response_format", absent())));
    }

    @Test
    void asksTheJudgeByItsNameAtTheSameEndpoint() throws InterruptedException {
        answers(reply());

        LanguageModel judge = connect("judge-model=wise-2").context.getBean("judgeModel", LanguageModel.class);
        judge.ask(Connected.QUESTION, Allowance.of(Duration.ofSeconds(20), 3));

        assertThat(judge.name()).isEqualTo("wise-2");
        assertThat(connected.model.name()).isEqualTo("tiny-1");
        SERVER.verify(postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.model", equalTo("wise-2"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 529})
    void asksAgainWhereThatMayHelp(int status) throws InterruptedException {
        answers(status(status), status(status), reply());

        assertThat(connect().ask().content()).isEqualTo(CONTENT);

        SERVER.verify(3, postRequestedFor(urlEqualTo(PATH)));
        assertThat(connected.meters.get("plainletter.llm.retries").counter().count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"429,RATE_LIMITED", "500,FAULT"})
    void asksNoMoreThanThreeTimes(int status, Reason reason) throws InterruptedException {
        answers(status(status));

        assertThat(connect().refusal()).isEqualTo(reason);

        SERVER.verify(3, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void asksAsOftenAsTheSettingSays() throws InterruptedException {
        answers(status(503));

        connect("calls=1").refusal();

        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 401, 402, 403, 404, 405, 413})
    void asksOnceWhereItIsRefused(int status) throws InterruptedException {
        answers(status(status).withHeader("Location", SERVER.baseUrl() + "/elsewhere"));

        assertThat(connect().refusal()).isEqualTo(Reason.REFUSED);

        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)));
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void asksAgainAfterABrokenConnection(Fault fault) throws InterruptedException {
        answers(aResponse().withFault(fault), reply());

        assertThat(connect().ask().content()).isEqualTo(CONTENT);
    }

    @Test
    void waitsAsLongAsItIsToldInSeconds() throws InterruptedException {
        answers(status(429).withHeader("Retry-After", "2"), reply());
        long start = System.nanoTime();

        connect().ask();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void waitsUntilTheDateThatItIsTold() throws InterruptedException {
        ZonedDateTime until = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3).withNano(0);
        answers(status(503).withHeader("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(until)), reply());

        connect().ask();

        assertThat(ZonedDateTime.now(ZoneOffset.UTC)).isAfterOrEqualTo(until);
    }

    @Test
    void doesNotWaitWhereTheDeadlineComesFirst() throws InterruptedException {
        answers(status(429).withHeader("Retry-After", "3600"), reply());

        assertThat(connect("deadline=10s").refusal(Duration.ofSeconds(9))).isEqualTo(Reason.RATE_LIMITED);

        assertThat(connected.refusal(Duration.ofSeconds(5))).as("another question keeps to it").isEqualTo(Reason.RATE_LIMITED);
        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void asksWithoutAShapeWhereTheServerTakesNone(int status) throws InterruptedException {
        SERVER.stubFor(post(urlEqualTo(PATH)).willReturn(reply()));
        SERVER.stubFor(post(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.response_format")).willReturn(status(status)));

        assertThat(connect().ask().content()).isEqualTo(CONTENT);
        assertThat(connected.ask().content()).isEqualTo(CONTENT);

        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.response_format")));
        SERVER.verify(2, postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.response_format", absent())));
    }

    @Test
    void asksWithoutATemperatureWhereTheModelHasAFixedOne() throws InterruptedException {
        SERVER.stubFor(post(urlEqualTo(PATH)).willReturn(reply()));
        SERVER.stubFor(post(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.temperature")).willReturn(aResponse().withStatus(400)
                .withBody("{\"error\":{\"message\":\"'temperature' does not support 0\",\"param\":\"temperature\"}}")));

        connect().ask();
        connected.ask();

        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.temperature")));
        SERVER.verify(2, postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.temperature", absent()))
                .withRequestBody(matchingJsonPath("$.response_format")));
    }

    @Test
    void givesUpWhereNoFormIsTaken() throws InterruptedException {
        answers(status(400));

        assertThat(connect().refusal()).isEqualTo(Reason.REFUSED);
        assertThat(connected.refusal()).isEqualTo(Reason.REFUSED);

        SERVER.verify(2, postRequestedFor(urlEqualTo(PATH)).withRequestBody(matchingJsonPath("$.response_format")));
        SERVER.verify(4, postRequestedFor(urlEqualTo(PATH)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EMPTY     | 3 | stop           | null",
        "EMPTY     | 3 | stop           | \"\"",
        "EMPTY     | 3 | stop           | \" \\n\"",
        "EMPTY     | 3 | stop           | \"<think>It never ends\"",
        "EMPTY     | 3 | stop           | \"<think>Nothing after it.</think>\\n\"",
        "CUT_OFF   | 1 | length         | \"{\\\"words\\\":\\\"half\"",
        "CUT_OFF   | 1 | length         | null",
        "REFUSED   | 1 | content_filter | \"\"",
        "REFUSED   | 1 | content_filter | \"Sorry\""})
    void tellsWhyContentIsOfNoUse(Reason reason, int calls, String finish, String content) throws InterruptedException {
        answers(okJson(completion(content, finish)));

        assertThat(connect().refusal()).isEqualTo(reason);

        SERVER.verify(calls, postRequestedFor(urlEqualTo(PATH)));
        assertThat(connected.meters.get("plainletter.llm.tokens").tag("direction", "output").counter().count()).isEqualTo(30 * calls);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "EMPTY     | {\"choices\":[]}",
        "EMPTY     | {}",
        "EMPTY     | {\"error\":{\"message\":\"Featherstonehaugh\"}}",
        "MALFORMED | {\"choices\":[{\"finish_reason\":\"stop\"}]}",
        "MALFORMED | {\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":\"{\\\"wor",
        "MALFORMED | {\"choices\":\"none\"}",
        "MALFORMED | {",
        "MALFORMED | null",
        "MALFORMED | []",
        "MALFORMED | lorem ipsum",
        "MALFORMED | <!doctype html><title>Sign in</title>"})
    void tellsWhatIsNoChatCompletion(Reason reason, String body) throws InterruptedException {
        answers(okJson(body));

        assertThat(connect().refusal()).isEqualTo(reason);

        SERVER.verify(3, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void takesNoEmptyBodyForAReply() throws InterruptedException {
        answers(aResponse().withStatus(204));

        assertThat(connect().refusal()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void takesNoRefusalForAReply() throws InterruptedException {
        answers(okJson("""
                {"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":null,"refusal":"I can't."}}]}"""));

        assertThat(connect().refusal()).isEqualTo(Reason.REFUSED);
    }

    @Test
    void takesNoToolCallForAReply() throws InterruptedException {
        answers(okJson("""
                {"choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":"I look it up.","tool_calls":
                [{"id":"1","type":"function","function":{"name":"search","arguments":"{}"}}]}}]}"""));

        assertThat(connect().refusal()).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void reasonsAboutAReplyAreTakenOff() throws InterruptedException {
        answers(okJson(completion(quoted("<think>\nIs {\"words\":\"this\"} it?\n</think>\n\n" + CONTENT), "stop")),
                okJson(completion(quoted("Is this it?</think>" + CONTENT), "stop")));

        assertThat(connect().ask().content()).isEqualTo(CONTENT);
        assertThat(connected.ask().content()).isEqualTo(CONTENT);
    }

    @Test
    void leavesAMarkOfReasoningInsideAReplyAlone() throws InterruptedException {
        String content = "{\"words\":\"a <think>mark</think> inside\"}";
        answers(okJson(completion(quoted(content), "stop")));

        assertThat(connect().ask().content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({"1000000,true", "1048577,false", "20000000,false"})
    void readsNoMoreThanAMegabyte(int characters, boolean isRead) throws InterruptedException {
        answers(okJson(completion(quoted("x".repeat(characters)), "stop")));

        if (isRead) {
            assertThat(connect().ask().content()).hasSize(characters);
        } else {
            assertThat(connect().refusal()).isEqualTo(Reason.TOO_LONG);
            SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)));
        }
    }

    @Test
    void estimatesTokensThatTheServerDoesNotCount() throws InterruptedException {
        answers(okJson("{\"choices\":[{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":\"" + "word ".repeat(80) + "\"}}]}"));

        Reply reply = connect().ask();

        assertThat(reply.promptTokens()).isBetween(20, 60);
        assertThat(reply.completionTokens()).isBetween(80, 120);
    }

    @Test
    void asksNobodyAfterTheDeadline() throws InterruptedException {
        answers(reply());

        assertThat(connect().refusal(Duration.ZERO)).isEqualTo(Reason.DEADLINE);

        assertThat(SERVER.getAllServeEvents()).isEmpty();
    }

    @Test
    void countsTokensCostAndCalls() throws InterruptedException {
        answers(status(500), reply());

        connect("input-price=2.5", "output-price=10").ask();

        var meters = connected.meters;
        assertThat(connected.calls("replied")).isEqualTo(1);
        assertThat(connected.calls("fault")).isEqualTo(1);
        assertThat(meters.get("plainletter.llm.questions").tags("outcome", "replied", "purpose", "rewrite", "prompt", "7", "model", "tiny-1").timer().count()).isEqualTo(1);
        assertThat(meters.get("plainletter.llm.tokens").tag("direction", "input").counter().count()).isEqualTo(120);
        assertThat(meters.get("plainletter.llm.cost").counter().count()).isEqualTo((120 * 2.5 + 30 * 10) / 1e6);
        assertThat(meters.scrape().lines()).contains("plainletter_llm_calls_seconds_count{model=\"tiny-1\",outcome=\"fault\",prompt=\"7\",purpose=\"rewrite\"} 1",
                "plainletter_llm_tokens_total{direction=\"output\",model=\"tiny-1\",prompt=\"7\",purpose=\"rewrite\"} 30.0");
    }
}
