package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plainletter.anatomy.LetterKind;

class SplitTest {

    /** What a new letter adds to the record. */
    private static final Path FRESH = Path.of("target", "split.tsv");

    @Test
    void hasThreeTwoAndFiveLettersOfEachKind() {
        var counts = EvaluationLetter.in(Options.SETS).stream().collect(Collectors.groupingBy(letter -> letter.folder().getParent().getFileName().toString(),
                Collectors.groupingBy(letter -> letter.gold().kind(), Collectors.counting())));
        Function<Long, Map<String, Long>> each = count -> Stream.of(LetterKind.values()).collect(Collectors.toMap(LetterKind::code, kind -> count));
        assertThat(counts).isEqualTo(Map.of("reflect", each.apply(3L), "screen", each.apply(2L), "sealed", each.apply(5L)));
    }

    @Test
    void recordsEachLetterInTheSetInWhichItIs() throws IOException {
        var fresh = Split.ofLetters();
        Files.write(FRESH, fresh);
        assertThat(Files.readAllLines(Split.FILE))
                .as("the split never changes; if a letter is new, copy %s to %s, and see in the difference that nothing but that letter is", FRESH, Split.FILE)
                .containsExactlyElementsOf(fresh);
    }
}
