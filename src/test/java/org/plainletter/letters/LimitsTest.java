package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.letters.LettersApiTest.assertProblem;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"plainletter.letters.queue=3", "plainletter.letters.workers=1"})
@ExtendWith(OutputCaptureExtension.class)
class LimitsTest extends ApiTest {

    private static final int MB = 1_000_000;

    @AfterEach
    void emptyTheQueue() {
        sql.sql("delete from letter").update();
    }

    @Test
    void turnsAwayMoreThanItsQueueHoldsAndStaysHealthy() {
        List<Client.Answer> answers = IntStream.range(0, 12).parallel().mapToObj(i -> client.letter("Slow 2000", "Prefer", "wait=0")).toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 202)).hasSize(3);
        var turnedAway = answers.stream().filter(answer -> answer.status() != 202).toList();
        assertThat(turnedAway).hasSize(9).allSatisfy(answer -> {
            assertProblem(answer, 429, "too-many-requests");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        });
        assertThat(client.get("/actuator/health").status()).isEqualTo(200);
    }

    @Test
    void stopsTheWorkOnALetterThatIsErased() {
        var slow = client.letter("Slow 600000", "Prefer", "wait=1");
        client.delete(slow.header("Location"));

        assertThat(client.letter(FictionalPipeline.LETTER, "Prefer", "wait=20").status()).isEqualTo(201);
    }

    @Test
    void answersAFileThatIsTooLargeAndTheNextRequest() {
        assertProblem(client.form("file", "large.pdf", new byte[21 * MB]), 413, "file-too-large");
        assertProblem(client.form("file", "larger.pdf", new byte[30 * MB]), 413, "file-too-large");
        assertProblem(client.post("/api/letters", "text/plain", "a".repeat(21 * MB)), 413, "file-too-large");
        assertThat(client.letter(FictionalPipeline.LETTER).status()).isEqualTo(201);
    }

    @Test
    void boundsABodyThatDoesNotSayItsLength() {
        byte[] letter = new byte[23 * MB];
        var form = client.send(client.request("/api/letters").header("Content-Type", "multipart/form-data; boundary=fictional-boundary")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(Client.body("file", "a", letter)))));
        var text = client.send(client.request("/api/letters").header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(letter))));

        assertProblem(form, 413, "file-too-large");
        assertProblem(text, 413, "file-too-large");
    }

    @Test
    void takesAFileThatIsJustSmallEnough() {
        byte[] letter = new byte[Letters.MOST_BYTES];
        java.util.Arrays.fill(letter, (byte) 'a');

        assertThat(client.form("file", "a.txt", letter).status()).isEqualTo(201);
    }

    @Test
    void logsNoWordAndLeavesNoFileOfALetter(CapturedOutput output) throws IOException {
        String words = "\nDear Samuel Featherstonehaugh";
        for (String order : new String[] {"Ready", "Review", "Refused TOO_LONG", "Unreadable BROKEN", "Fault"}) {
            var answer = client.letter(order + words);
            client.form("file", "Featherstonehaugh.pdf", (order + words).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (!answer.header("Location").isEmpty()) {
                client.post(answer.header("Location") + "/judgements", "application/json", "{\"verdict\":\"easy\",\"comment\":\"Featherstonehaugh");
                assertThat(output).doesNotContain(answer.text("/id"));
            }
        }
        client.post("/api/letters", "application/json", "{\"text\": Featherstonehaugh");
        client.post("/api/letters", "multipart/form-data; boundary=Featherstonehaugh", "Featherstonehaugh");

        assertThat(output).contains("is ready after", "IllegalStateException").doesNotContain("Featherstonehaugh", "Dear Samuel");
        try (var files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 6)) {
            assertThat(files.filter(file -> file.toString().contains("tomcat") && Files.isRegularFile(file) && file.toString().contains("upload_"))).isEmpty();
        }
    }
}
