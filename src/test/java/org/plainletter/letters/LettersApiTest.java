package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersApiTest extends ApiTest {

    private static final String UNKNOWN = "AAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void answersWithTheLetterAsTheContractSpellsIt() {
        var answer = client.letter(FictionalPipeline.LETTER);
        var letter = answer.json();

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Location")).isEqualTo("/api/letters/" + answer.text("/id"));
        assertThat(letter.propertyNames()).contains("id", "status", "kind", "progress", "source", "rewrite", "findings", "sensitive", "expires");
        assertThat(answer.text("/status")).isEqualTo("ready");
        assertThat(answer.text("/kind")).isEqualTo("appointment-change");
        assertThat(letter.at("/progress")).hasToString("{\"done\":5,\"total\":5}");
        assertThat(letter.at("/source").propertyNames()).containsExactly("text", "pages", "words", "readability");
        assertThat(letter.at("/rewrite").propertyNames()).containsExactly("engine", "model", "prompt", "keyFacts", "sections", "readability");
        assertThat(letter.at("/rewrite/model").isNull()).isTrue();
        assertThat(letter.at("/rewrite/prompt")).hasToString("{\"name\":\"phrasebook\",\"version\":\"1\",\"versions\":{}}");
        assertThat(letter.at("/rewrite/keyFacts/0")).hasToString("{\"kind\":\"when\",\"label\":\"When\",\"text\":\"Tuesday 5 March 2030\","
                + "\"picture\":\"calendar\",\"source\":[{\"start\":0,\"end\":5}]}");
        assertThat(letter.at("/rewrite/sections/1/sentences/0")).hasToString("{\"id\":\"p2\",\"text\":\"You will see the cardiologist.\",\"picture\":null,"
                + "\"source\":[{\"start\":0,\"end\":5}],\"origin\":\"original\","
                + "\"hardWords\":[{\"word\":\"cardiologist\",\"meaning\":\"A cardiologist is a heart doctor.\"}]}");
        assertThat(letter.at("/rewrite/readability").propertyNames()).containsExactly("words", "sentences", "wordsPerSentence", "longestSentence",
                "fleschReadingEase", "fleschKincaidGrade", "smog", "gunningFog", "colemanLiau", "automatedReadabilityIndex", "daleChall", "hardWordShare");
        assertThat(Instant.parse(answer.text("/expires"))).isAfter(Instant.now());
        assertThat(client.get(answer.header("Location")).json()).isEqualTo(letter);
    }

    @Test
    void takesAFileAndJson() {
        var file = client.form("file", "../../etc/<b>.pdf", FictionalPipeline.LETTER.getBytes(StandardCharsets.UTF_8));
        var json = client.post("/api/letters", "application/json", "{\"text\":\"Ready\\nDear Zoë\"}");

        assertThat(file.status()).isEqualTo(201);
        assertThat(file.text("/source/text")).isEqualTo(FictionalPipeline.LETTER);
        assertThat(json.text("/source/text")).isEqualTo("Ready\nDear Zoë");
    }

    @Test
    void readsTextInTheCharsetThatItIsSentIn() {
        var answer = client.send(client.request("/api/letters").header("Content-Type", "text/plain; charset=iso-8859-1")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("Ready\nDear Zoë", StandardCharsets.ISO_8859_1)));

        assertThat(answer.text("/source/text")).isEqualTo("Ready\nDear Zoë");
    }

    @Test
    void acceptsALetterThatTakesLongerThanTheCallerWaits() {
        var answer = client.letter("Slow 3000", "Prefer", "wait=0");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=0");
        assertThat(answer.text("/status")).isEqualTo("in-progress");
        assertThat(answer.json().at("/rewrite").isNull()).isTrue();
        assertThat(client.get(answer.header("Location") + "/events").response().body())
                .contains("event: progress\ndata: {\"done\":3,\"total\":5}\n\n", "event: section\ndata: {\"id\":\"c1\"", "event: section\ndata: {\"id\":\"c2\"")
                .containsPattern("event: done\\ndata: \\{.*\"status\":\"ready\".*}\\n\\n$");
        assertThat(client.get(answer.header("Location")).text("/status")).isEqualTo("ready");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"wait=7 | wait=7", "respond-async, wait=\"8\" | wait=8", "WAIT=600; x | wait=60",
        "wait=soon | -", "wait=-1 | -", "wait=99999999999999 | -", ";;,= | -"})
    void saysWhichPreferenceItKept(String prefer, String applied) {
        var answer = client.letter(FictionalPipeline.LETTER, "Prefer", prefer);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Preference-Applied")).isEqualTo(applied == null ? "" : applied);
    }

    @Test
    void streamsALetterThatIsAlreadyDone() {
        var events = client.get(client.letter(FictionalPipeline.LETTER).header("Location") + "/events");

        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.response().body()).contains("event: progress", "event: section", "event: done");
    }

    @Test
    void sendsEachSectionOnceAndAsSoonAsItIsThere() {
        String events = client.get(client.letter("Parts 2000", "Prefer", "wait=0").header("Location") + "/events").response().body();

        assertThat(events.split("event: section", -1)).hasSize(3);
        assertThat(events.indexOf("\"c1\"")).isBetween(0, events.indexOf("\"done\":4"));
        assertThat(events.indexOf("event: section")).isLessThan(events.indexOf("\"done\":5"));
    }

    @Test
    void showsWhatNeedsReview() {
        var answer = client.letter("Review");

        assertThat(answer.text("/status")).isEqualTo("needs-review");
        assertThat(answer.json().at("/findings/0")).hasToString("{\"check\":\"doses-kept\",\"severity\":\"red\",\"message\":\"A dose is missing.\","
                + "\"sentence\":\"p2\",\"source\":[{\"start\":0,\"end\":5}]}");
    }

    @ParameterizedTest
    @CsvSource({"TOO_SHORT,too-short", "TOO_LONG,too-long", "NOT_ENGLISH,not-english", "NOT_A_HEALTH_LETTER,not-a-health-letter", "NO_SENTENCES,no-sentences"})
    void refusesWhatIsNoLetterAndSaysWhy(String reason, String code) {
        var answer = client.letter("Refused " + reason);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/status")).isEqualTo("refused");
        assertThat(answer.text("/problem/code")).isEqualTo(code);
        assertThat(answer.text("/problem/detail")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"EMPTY,422,unreadable-file", "TOO_LARGE,413,file-too-large", "UNSUPPORTED,415,unsupported-file", "BROKEN,422,unreadable-file",
        "ENCRYPTED,422,unreadable-file", "NO_TEXT,422,unreadable-file", "TOO_MANY_PAGES,422,unreadable-file", "TOO_COSTLY,422,unreadable-file", "BUSY,503,busy"})
    void saysWhyAFileCanNotBeRead(String reason, int status, String code) {
        var answer = client.letter("Unreadable " + reason);

        assertProblem(answer, status, code);
        assertThat(answer.header("Retry-After").isEmpty()).isEqualTo(status != 503);
        assertThat(answer.header("Location")).isEmpty();
    }

    @Test
    void tellsAFileFaultThatComesLateInTheLetter() {
        var accepted = client.letter("Unreadable ENCRYPTED", "Prefer", "wait=0");

        if (accepted.status() == 202) {
            var events = client.get(accepted.header("Location") + "/events").response().body();
            assertThat(events).contains("\"status\":\"refused\"", "\"code\":\"unreadable-file\"");
        } else {
            assertProblem(accepted, 422, "unreadable-file");
        }
    }

    @Test
    void calmlySaysThatAFaultIsItsOwn() {
        var answer = client.letter("Fault\nDear Samuel Featherstonehaugh");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/status")).isEqualTo("failed");
        assertThat(answer.response().body()).doesNotContain("Featherstonehaugh", "Exception");
    }

    @Test
    void erasesOnce() {
        String location = client.letter(FictionalPipeline.LETTER).header("Location");

        var erased = client.delete(location);

        assertThat(erased.status()).isEqualTo(204);
        assertThat(erased.response().body()).isEmpty();
        assertProblem(client.delete(location), 404, "no-such-letter");
        assertProblem(client.get(location), 404, "no-such-letter");
        assertProblem(client.get(location + "/events"), 404, "no-such-letter");
        assertProblem(client.post(location + "/judgements", "application/json", "{\"verdict\":\"easy\"}"), 404, "no-such-letter");
    }

    @Test
    void givesTheSameAnswerForUnknownExpiredAndMalformedIds() {
        var letter = client.letter(FictionalPipeline.LETTER);
        sql.sql("update letter set expires = ? where id_hash = ?")
                .params(Timestamp.from(Instant.now()), new LetterId(letter.text("/id")).key()).update();

        var expired = client.get(letter.header("Location"));
        assertProblem(expired, 404, "no-such-letter");
        for (String id : new String[] {UNKNOWN, "x", "..%2F..%2Fetc", "%00", "<script>".replace("<", "%3C").replace(">", "%3E")}) {
            var unknown = client.get("/api/letters/" + id);
            if (unknown.status() != 400) { // An encoded slash or NUL is turned away before it is an address.
                assertThat(unknown.response().body()).isEqualTo(expired.response().body());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "{}", "{\"text\":null}", "{\"text\":\"  \"}", "{\"text\":5}", "{\"text\":{\"a\":1}}"})
    void saysWhatIsWrongWithAJsonLetter(String body) {
        assertProblem(client.post("/api/letters", "application/json", body), 400, "malformed-request");
    }

    @Test
    void saysWhatIsWrongWithAForm() {
        assertProblem(client.form("letter", "a.pdf", new byte[10]), 400, "malformed-request");
        assertProblem(client.post("/api/letters", "multipart/form-data", "x"), 400, "malformed-request");
        assertProblem(client.post("/api/letters", "multipart/form-data; boundary=b", "no parts"), 400, "malformed-request");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertProblem(client.form("file", "empty.pdf", new byte[0]), 422, "unreadable-file");
        assertProblem(client.letter(" \r\n "), 422, "unreadable-file");
    }

    @Test
    void takesOnlyWhatMayBeALetter() {
        assertProblem(client.post("/api/letters", "application/xml", "<letter/>"), 415, "unsupported-file");
        assertProblem(client.post("/api/letters", "application/x-www-form-urlencoded", "text=a"), 415, "unsupported-file");
    }

    @Test
    void answersMistakesAsProblems() {
        assertProblem(client.get("/api/nothing"), 404, "not-found");
        assertProblem(client.get("/api"), 404, "not-found");
        assertProblem(client.get("/api/letters"), 405, "method-not-allowed");
        assertProblem(client.get("/api/letters/" + UNKNOWN, "Accept", "application/xml"), 406, "not-acceptable");
    }

    @Test
    void sendsTheHeadersThatKeepALetterPrivate() {
        for (var answer : new Client.Answer[] {client.letter(FictionalPipeline.LETTER), client.get("/api/nothing"), client.get("/actuator/health")}) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void describesItself() {
        var description = client.get("/v3/api-docs").json();

        assertThat(description.at("/paths").propertyNames()).contains("/api/letters", "/api/letters/{id}", "/api/letters/{id}/events",
                "/api/letters/{id}/judgements");
        assertThat(description.at("/paths/~1api~1letters/post/requestBody/content").propertyNames())
                .contains("multipart/form-data", "application/json", "text/plain");
        assertThat(client.get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    void showsHealthAndFiguresAndNothingElseOfItsInside() {
        assertThat(client.get("/actuator/health/liveness").text("/status")).isEqualTo("UP");
        assertThat(client.get("/actuator/health/readiness").text("/status")).isEqualTo("UP");
        assertThat(client.get("/actuator/prometheus").response().body()).contains("jvm_memory_used_bytes");
        for (String hidden : new String[] {"", "/env", "/beans", "/heapdump", "/loggers", "/metrics", "/scheduledtasks", "/shutdown"}) {
            assertProblem(client.get("/actuator" + hidden), 404, "not-found");
        }
    }

    static void assertProblem(Client.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.text("/type")).isNotBlank();
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.text("/detail")).isNotBlank();
    }
}
