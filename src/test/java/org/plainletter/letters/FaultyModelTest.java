package org.plainletter.letters;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service with a model that fails: the letter is there all the same, soon after the deadline at the latest. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FaultyModelTest {

    static final String LETTER = """
            Harrow Vale Hospital

            Dear Mr Odell,

            You have an appointment with the heart clinic on Monday 1 March 2027 at 2:30pm in Outpatients B. Please bring a list of your medicines.
            If you cannot attend, phone 01632 960123. Do not stop taking your tablets unless your doctor tells you to.

            Yours sincerely,
            Dr A. Fane
            """;

    @RegisterExtension
    static final WireMockExtension MODEL = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

    @TempDir
    static Path data;

    private static boolean warm;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
        registry.add("plainletter.llm.base-url", () -> MODEL.baseUrl() + "/v1");
        registry.add("plainletter.llm.model", () -> "tiny-1");
        registry.add("plainletter.llm.deadline", () -> "3s");
        registry.add("plainletter.llm.pause", () -> "100ms");
    }

    /** The first letter of a process loads classes and word lists, which is not what is looked at here. */
    @BeforeEach
    void warm() throws InterruptedException {
        Thread.sleep(300); // An endpoint that failed in the test before is left alone for 100 ms.
        if (!warm) {
            MODEL.stubFor(post(anyUrl()).willReturn(okJson(completion("{}"))));
            new Client(port).letter(LETTER, "Prefer", "wait=60");
            MODEL.resetAll();
            warm = true;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void givesTheEmbeddedRewriteTwoSecondsAfterTheDeadlineAtTheLatest(String name, ResponseDefinitionBuilder fault) {
        MODEL.stubFor(post(anyUrl()).willReturn(fault));

        var answer = new Client(port).letter(LETTER, "Prefer", "wait=5");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/status")).isEqualTo("ready");
        assertThat(answer.text("/rewrite/engine")).isEqualTo("embedded");
        assertThat(answer.response().body()).contains("Monday 1 March 2027", "2:30pm", "01632 960123").doesNotContain("tiny");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void callsAtMostThreeTimesForAShortLetter(String name, ResponseDefinitionBuilder fault) {
        MODEL.stubFor(post(anyUrl()).willReturn(fault));

        new Client(port).letter(LETTER, "Prefer", "wait=5");

        assertThat(MODEL.findAll(anyRequestedFor(anyUrl()))).hasSizeBetween(1, 3);
    }

    static Stream<Arguments> faults() {
        return Stream.of(Arguments.of("silence", aResponse().withFixedDelay(30_000)),
                Arguments.of("a body that drips", okJson(completion("{}")).withChunkedDribbleDelay(100, 30_000)),
                Arguments.of("server errors", aResponse().withStatus(503)),
                Arguments.of("a page with status 200", aResponse().withStatus(200).withHeader("Content-Type", "text/html").withBody("<html>Sign in</html>")),
                Arguments.of("resets", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("words that are no JSON", okJson(completion("I am tiny and I can not help with that."))),
                Arguments.of("an empty object", okJson(completion("{}"))));
    }

    static String completion(String content) {
        return """
                {"id":"c1","object":"chat.completion","created":1,"model":"tiny-1","choices":[{"index":0,"finish_reason":"stop",
                 "message":{"role":"assistant","content":"%s"}}],"usage":{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150}}"""
                .formatted(content);
    }
}
