package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainletter.letters.LettersApiTest.assertProblem;

import org.junit.jupiter.api.Test;

class ReadabilityApiTest extends ApiTest {

    private static final String TEXT = "Please come to the clinic. The doctor will see you on Monday.";

    @Test
    void scoresJsonAndPlainTextAlike() {
        var json = client.post("/api/readability", "application/json", "{\"text\":\"" + TEXT + "\"}");
        var text = client.post("/api/readability", "text/plain", TEXT);

        assertThat(json.status()).isEqualTo(200);
        assertThat(text.json()).isEqualTo(json.json());
        assertThat(json.json().at("/words").asInt()).isEqualTo(12);
        assertThat(json.json().at("/sentences").asInt()).isEqualTo(2);
        assertThat(json.json().at("/wordsPerSentence").asDouble()).isEqualTo(6);
        assertThat(json.json().propertyNames()).containsExactly("words", "sentences", "wordsPerSentence", "longestSentence", "fleschReadingEase",
                "fleschKincaidGrade", "smog", "gunningFog", "colemanLiau", "automatedReadabilityIndex", "daleChall", "hardWordShare");
    }

    @Test
    void saysWhatIsWrong() {
        assertProblem(client.post("/api/readability", "text/plain", " "), 400, "malformed-request");
        assertProblem(client.post("/api/readability", "application/json", "{\"words\":1}"), 400, "malformed-request");
        assertProblem(client.post("/api/readability", "application/xml", "<a/>"), 400, "malformed-request");
        assertProblem(client.post("/api/readability", "text/plain", "a ".repeat(300_000)), 413, "file-too-large");
    }
}
