package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SplitTest {

    /** What a new letter adds to the record. */
    private static final Path FRESH = Path.of("target", "split.tsv");

    @Test
    void recordsEachLetterInTheSetInWhichItIs() throws IOException {
        var fresh = Split.ofLetters();
        Files.write(FRESH, fresh);
        assertThat(Files.readAllLines(Split.FILE))
                .as("the split never changes; if a letter is new, copy %s to %s, and see in the difference that nothing but that letter is", FRESH, Split.FILE)
                .containsExactlyElementsOf(fresh);
    }
}
