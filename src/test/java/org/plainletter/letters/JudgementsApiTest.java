package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.letters.LettersApiTest.assertProblem;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsApiTest extends ApiTest {

    private String judgements;

    @BeforeEach
    void sendALetter() {
        judgements = client.letter(FictionalPipeline.LETTER).header("Location") + "/judgements";
    }

    private Client.Answer judge(String body, String... headers) {
        return client.post(judgements, "application/json", body, headers);
    }

    @Test
    void answersWithWhatIsStored() {
        var answer = judge("{\"sentence\":\"p2\",\"verdict\":\"not-sure\",\"withHelp\":true,\"words\":[\"Cardiologist\"],\"comment\":\"Too long\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/id")).isNotBlank();
        assertThat(Instant.parse(answer.text("/time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(answer.text("/sentence")).isEqualTo("p2");
        assertThat(answer.text("/verdict")).isEqualTo("not-sure");
        assertThat(answer.json().at("/withHelp").asBoolean()).isTrue();
        assertThat(answer.json().at("/words")).hasToString("[\"Cardiologist\"]");
        assertThat(answer.text("/comment")).isEqualTo("Too long");
    }

    @Test
    void storesARepeatedRequestOnce() {
        String body = "{\"sentence\":null,\"verdict\":\"easy\",\"withHelp\":false,\"comment\":\"Good\"}";

        var first = judge(body, "Idempotency-Key", "a");

        assertThat(first.status()).isEqualTo(201);
        assertThat(judge(body, "Idempotency-Key", "a").json()).isEqualTo(first.json());
        assertThat(judge(body, "Idempotency-Key", "b").text("/id")).isNotEqualTo(first.text("/id"));
        assertProblem(judge(body.replace("easy", "hard"), "Idempotency-Key", "a"), 400, "malformed-request");
        assertProblem(judge(body, "Idempotency-Key", "x".repeat(256)), 400, "malformed-request");
    }

    @Test
    void storesARequestOnceThatComesManyTimesAtOnce() {
        var ids = java.util.stream.IntStream.range(0, 16).parallel()
                .mapToObj(i -> judge("{\"verdict\":\"easy\"}", "Idempotency-Key", "same").text("/id")).distinct().toList();

        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{} | verdict", "{'verdict':'great'} | verdict", "{'verdict':1} | verdict", "{'verdict':'easy','sentence':'p9'} | sentence",
        "{'verdict':'easy','sentence':7} | sentence", "{'verdict':'easy','withHelp':'yes'} | withHelp", "{'verdict':'easy','words':'a'} | words",
        "{'verdict':'easy','words':[1]} | words", "{'verdict':'easy','words':['']} | words", "{'verdict':'easy','comment':[]} | comment",
        "not json | JSON"}, quoteCharacter = '~')
    void namesTheFieldThatIsWrong(String body, String field) {
        var answer = judge(body.replace('\'', '"'));

        assertProblem(answer, 400, "malformed-request");
        assertThat(answer.text("/detail")).contains(field);
    }

    @Test
    void boundsWordsAndComment() {
        assertProblem(judge("{\"verdict\":\"easy\",\"words\":[" + "\"a\",".repeat(20) + "\"a\"]}"), 400, "malformed-request");
        assertProblem(judge("{\"verdict\":\"easy\",\"words\":[\"" + "a".repeat(61) + "\"]}"), 400, "malformed-request");
        assertProblem(judge("{\"verdict\":\"easy\",\"comment\":\"" + "a".repeat(2001) + "\"}"), 400, "malformed-request");
        assertThat(judge("{\"verdict\":\"easy\",\"comment\":\"" + "a".repeat(2000) + "\"}").status()).isEqualTo(201);
        assertProblem(judge("{\"comment\":\"" + "a".repeat(70_000) + "\"}"), 413, "file-too-large");
    }

    @Test
    void wantsJson() {
        assertProblem(client.post(judgements, "text/plain", "easy"), 400, "malformed-request");
    }

    @Test
    void judgesOnlyARewrite() {
        String refused = client.letter("Refused NOT_ENGLISH").header("Location") + "/judgements";

        assertProblem(client.post(refused, "application/json", "{\"verdict\":\"easy\"}"), 400, "malformed-request");
    }
}
