package org.plainletter.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How many trusts word the openings of each kind: {@code kind | title or - | greeting | text}. */
class KindOpeningsTest {

    private final Anatomy anatomy = LetterReading.anatomy();

    @ParameterizedTest(name = "{0}: {1} {3}")
    @CsvFileSource(resources = {"/letters/kind-openings.txt", "/letters/kind-unseen.txt"}, delimiter = '|', nullValues = "-", quoteCharacter = '\0')
    void tellsTheKind(String kind, String title, String greeting, String text) {
        assertThat(kindOf(title, greeting, text)).isEqualTo(kind);
    }

    /** Letters to which no rule was fitted: how well the rules do with words that nobody had in mind. */
    @Test
    void tellsTheKindOfMostLettersInOtherWords() {
        var letters = LetterAnatomyTest.resource("kind-unseen-2").strip().lines().map(line -> line.split(" \\| ", 4)).toList();

        long right = letters.stream().filter(letter -> kindOf(said(letter[1]), said(letter[2]), letter[3]).equals(letter[0])).count();

        assertThat(right).isGreaterThanOrEqualTo(letters.size() * 9 / 10);
    }

    private static @Nullable String said(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private String kindOf(@Nullable String title, @Nullable String greeting, String text) {
        String head = title == null ? "" : "# " + title + "\n";
        String letter = greeting == null ? head : "> Dear " + greeting + "\n" + head;
        String body = text.replace("// + ", "// | ").replace(" // ", "\n");

        return anatomy.read(LetterTexts.of("> Example Hospital NHS Trust\n" + letter + body)).kind().code();
    }
}
