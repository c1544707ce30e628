package org.plainletter.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.LetterReading;
import org.plainletter.facts.Facts;
import org.plainletter.facts.Slot;
import org.plainletter.intake.IntakeReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The letters of the evaluation that rules may be written on, read from their files, against their gold. */
@Execution(ExecutionMode.CONCURRENT)
class BundledLettersTest {

    private static final Path LETTERS = Path.of("evaluation", "letters", "reflect");
    private static IntakeReading intake;

    private final Anatomy anatomy = LetterReading.anatomy();
    private final Deidentifier deidentifier = new LetterDeidentifier(new Facts());

    @BeforeAll
    static void start() {
        intake = new IntakeReading();
    }

    @AfterAll
    static void end() {
        intake.close();
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(LETTERS)) {
            return files.filter(file -> file.getFileName().toString().matches("letter\\.(?:pdf|docx|txt)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsTheKindAndLeavesNothingOfThePatient(Path file) throws IOException {
        JsonNode gold = JsonMapper.builder().build().readTree(Files.readString(file.resolveSibling("gold.json")));
        var letter = anatomy.read(intake.extract(Files.readAllBytes(file)));
        String slotted = PrivateLettersTest.slotted(deidentifier.deidentify(letter).letter());

        assertThat(letter.kind().code()).as("kind").isEqualTo(gold.get("kind").stringValue());
        assertThat(letter.sensitive()).as("sensitive").isEqualTo(gold.get("sensitive").booleanValue());
        assertThat(identifiers(gold)).as("identifiers").isNotEmpty().noneMatch(slotted::contains);
        assertThat(Slot.pattern().matcher(slotted).replaceAll(" ")).doesNotContainPattern("\\p{N}");
    }

    private static List<String> identifiers(JsonNode gold) {
        var identifiers = new ArrayList<String>();
        gold.get("identifiers").forEach(identifier -> identifiers.add(identifier.stringValue()));
        return identifiers;
    }
}
