package org.plainletter.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainletter.rewrite.PlainSentence;
import org.plainletter.rewrite.phrasebook.Phrasebook;

/** What the phrasebook says must be what readers are shown: a wording that a check refuses helps nobody. */
class PhrasebookChecksTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource("examples")
    void noCheckRefusesWhatAnEntrySays(Phrasebook book, Phrasebook.Example example) {
        var said = book.say(example.letter(), example.audience()).orElseGet(() -> List.of(book.phrases(example.letter(), example.audience())));
        var sentences = said.stream().map(text -> new PlainSentence(text, null, List.of())).toList();
        var comparison = new Comparison(Comparison.Source.of(example.letter(), example.audience(), false), sentences, UnaryOperator.identity());

        assertThat(CheckList.ALL.stream().filter(check -> check.severity() == Severity.RED && check.isBrokenBy(comparison)).map(Check::name))
                .as("line %d says %s", example.line(), said).isEmpty();
    }

    static Stream<Object[]> examples() throws IOException {
        var book = Phrasebook.parse(Files.readString(Path.of("prompts", "phrasebook", "1.md")));
        return book.examples().stream().map(example -> new Object[] {book, example});
    }
}
