package org.plainletter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainletter.judgement.Opinion;
import org.plainletter.judgement.Verdict;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class LettersOnSqliteTest extends LettersContract {

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("plainletter.data", () -> data.resolve("made/when/absent").toString());
    }

    @Test
    void holdsNoWordOfTheLetterInAnyFile() throws IOException {
        var id = submit(FictionalPipeline.LETTER).id();
        judging.judge(id, new Opinion("p1", Verdict.HARD, false, List.of(), "quintessential"), null);

        try (var files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Featherstonehaugh", "March", "quintessential", id.value());
            }
        }
    }

    @Test
    void makesAKeyThatOnlyItsOwnerCanRead() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("made/when/absent/key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }
}
