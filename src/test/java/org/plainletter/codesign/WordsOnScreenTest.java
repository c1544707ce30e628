package org.plainletter.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the people of a group never read on a screen of ours. */
class WordsOnScreenTest {

    static final Pattern BANNED = Pattern.compile("\\b(users?|citizens?|tests?|tested|testing|do you understand|badges?|champion|challenger|levels?|points?)\\b", Pattern.CASE_INSENSITIVE);

    static Stream<Path> participantsPages() throws IOException {
        Path folder = Path.of("src/main/resources/templates/take-part");
        try (Stream<Path> files = Files.walk(folder)) {
            return Stream.concat(files.filter(Files::isRegularFile).toList().stream(), Stream.of(Path.of("src/main/frontend/take-part.js"), Path.of("src/main/java/org/plainletter/codesign/Check.java"),
                    Path.of("src/main/java/org/plainletter/codesign/Practice.java")));
        }
    }

    @ParameterizedTest
    @MethodSource("participantsPages")
    void areNotThere(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContainPattern(BANNED);
    }
}
