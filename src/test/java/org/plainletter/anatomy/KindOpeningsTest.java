package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How many trusts word the openings of each kind: {@code kind | title or - | greeting | text}. */
class KindOpeningsTest {

    private final Anatomy anatomy = LetterReading.anatomy();

    @ParameterizedTest(name = "{0}: {1} {3}")
    @CsvFileSource(resources = "/letters/kind-openings.txt", delimiter = '|', nullValues = "-", quoteCharacter = '\0')
    void tellsTheKind(String kind, String title, String greeting, String text) {
        String head = title == null ? "" : "# " + title + "\n";
        String letter = greeting == null ? head : "> Dear " + greeting + "\n" + head;
        String body = text.replace("// + ", "// | ").replace(" // ", "\n");

        assertThat(anatomy.read(LetterTexts.of("> Example Hospital NHS Trust\n" + letter + body)).kind().code()).isEqualTo(kind);
    }
}
