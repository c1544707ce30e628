package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import tools.jackson.databind.JsonNode;

/** A letter in, plain language out: the service as it runs, with nothing replaced. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class WholePathTest {

    private static final Path LETTERS = Path.of("evaluation/letters/reflect");

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    private Client client;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", data::toString);
    }

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @ParameterizedTest
    @MethodSource("goodLetters")
    void givesAnAppointmentInPlainLanguage(String file) throws IOException {
        var answer = client.form("file", "letter", Files.readAllBytes(LETTERS.resolve(file)));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/status")).isEqualTo("ready");
        assertThat(answer.text("/kind")).isEqualTo("appointment");
        assertThat(answer.json().at("/rewrite/keyFacts").valueStream().map(fact -> fact.get("kind").asString())).contains("when", "where", "contact");
        assertThat(answer.json().at("/rewrite/sections").valueStream().flatMap(section -> section.get("sentences").valueStream()))
                .isNotEmpty().allSatisfy(sentence -> pointsInto(answer.json().at("/source/text").asString(), sentence));
    }

    static Stream<String> goodLetters() {
        return Stream.of("eye-clinic-appointment/letter.pdf", "eye-clinic-appointment/letter.docx");
    }

    private static void pointsInto(String source, JsonNode sentence) {
        assertThat(sentence.get("source").valueStream()).isNotEmpty()
                .allSatisfy(span -> assertThat(source.substring(span.get("start").asInt(), span.get("end").asInt())).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void saysWhatIsWrongWithAFileAndAnswersTheNext(String name, byte[] content, int status, String code) throws IOException {
        var answer = client.form("file", name, content);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(client.get("/actuator/health").status()).isEqualTo(200);
    }

    static Stream<Arguments> badFiles() throws IOException {
        byte[] pdf = Files.readAllBytes(LETTERS.resolve("eye-clinic-appointment/letter.pdf"));
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        return Stream.of(Arguments.of("empty.txt", new byte[0], 422, "unreadable-file"),
                Arguments.of("picture.pdf", png, 422, "unreadable-file"),
                Arguments.of("cut-off.pdf", Arrays.copyOf(pdf, pdf.length / 3), 422, "unreadable-file"),
                Arguments.of("program.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 1}, 415, "unsupported-file"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noLetters")
    void refusesWhatIsNoLetterAndSaysWhy(String name, String text) {
        var answer = client.letter(text);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/status")).isEqualTo("refused");
        assertThat(answer.text("/problem/detail")).isNotBlank();
        assertThat(answer.json().at("/rewrite").isMissingNode() || answer.json().at("/rewrite").isNull()).isTrue();
    }

    static Stream<Arguments> noLetters() {
        return Stream.of(
                Arguments.of("French", "Chère Madame,\n\nNous vous confirmons votre rendez-vous à la clinique cardiologique le mardi 8 décembre 2026 à 10 heures. "
                        + "Veuillez apporter cette lettre et la liste de vos médicaments. Si vous ne pouvez pas venir, téléphonez-nous.\n\nCordialement,\nLe secrétariat"),
                Arguments.of("recipe", "Lentil soup\n\nChop two onions and three carrots. Fry them in oil for ten minutes. Add the red lentils and a litre of stock. "
                        + "Simmer for half an hour until everything is soft. Season with salt, pepper and lemon juice. Serve with warm bread and butter."),
                Arguments.of("form", "Name:\nAddress:\nDate of birth:\nTelephone:\nEmail:\nNext of kin:\nOccupation:\nSignature:\nDate:\nTick one box: Yes No\nOffice use only:\nReceived:\nChecked:"),
                Arguments.of("ten thousand words", "Please bring your tablets to the clinic at the hospital. ".repeat(1_000)));
    }

    @Test
    void fillsEveryFactIn() {
        var answer = client.letter("Dear Mrs Example\n\nYour appointment with Dr Sample is on Tuesday 8 December 2026 at 10:15 am at the Fictional Clinic, Level 2. "
                + "Please do not eat for 6 hours before the test.\n\nYours sincerely\nBookings");

        assertThat(answer.response().body()).contains("Tuesday 8 December 2026 at 10:15am").doesNotContain("[[");
    }

    @Test
    void saysASignInWordsAndDoesNotTakeItForAnotherFigure() {
        var answer = client.letter("""
                Harbour Hospital
                Fictional letter

                Dear Mrs Lark

                Thank you for coming to the clinic on Monday 4 January 2027. We talked about your tablets.
                Blood pressure check at the surgery in 4 weeks please, target <140/90.
                Please bring your tablets to the next clinic.

                Yours sincerely
                Dr Ann Wren
                """);

        var sentences = answer.json().at("/rewrite/sections").valueStream().flatMap(section -> section.get("sentences").valueStream()).toList();
        assertThat(sentences).anySatisfy(sentence -> {
            assertThat(sentence.get("text").asString()).contains("140/90").doesNotContain("<");
            assertThat(sentence.get("origin").asString()).isEqualTo("rewritten");
        });
    }
}
