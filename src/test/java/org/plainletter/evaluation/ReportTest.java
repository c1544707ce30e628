package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Gates GATES = Gates.read(Gates.FILE);
    private static final List<Measure> MEASURES = FactMeasures.ALL;

    @Test
    void callsNothingOutside() {
        assertThat(page(true, Specimens.of("Come on Monday."))).doesNotContain("http", "src=", "@import", "url(", "<script");
    }

    @Test
    void showsWhatIsWrongWithALetter() {
        assertThat(page(true, Specimens.of("Come on Tuesday."))).contains("made-letter/letter.txt", "f1 (date) secret of f1", "another day", "not complete");
    }

    @Test
    void holdsFiguresAndNoWordOfASealedLetter(@TempDir Path folder) {
        var specimen = Specimens.of("Come on Tuesday at 10am, walrus.");
        assertThat(page(false, specimen)).contains("made-letter/letter.txt", "f1 f2").doesNotContain("secret", "walrus", "another day", "10am");

        Path json = folder.resolve("sealed.json");
        OutcomeJson.write(outcome(specimen), json);
        assertThat(json).content().contains("made-letter/letter.txt").doesNotContain("secret", "walrus", "another day", "10am");
    }

    @Test
    void saysWhatGotBetterAndWorse(@TempDir Path folder) {
        Path json = folder.resolve("earlier.json");
        OutcomeJson.write(outcome(Specimens.of("Come on Monday at 9am. Smile!\nBring this letter.")), json);
        var changes = Change.between(OutcomeJson.read(json), outcome(Specimens.of("Come on Monday.")), GATES, MEASURES);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.better()).containsExactly("Noise left in: 100.0% to 0.0%");
            assertThat(change.worse()).containsExactly("Letters complete: 100.0% to 0.0%", "Must-facts kept and bound: 100.0% to 0.0%");
        });
    }

    @Test
    void marksInTheLetterWhatTheRewriteSays() {
        var source = new MarkedSource("Dear Ann, come <now>.", "letter-");
        source.mark("p1", List.of(new org.plainletter.language.Span(10, 21)));
        assertThat(source.html()).isEqualTo("<s>Dear Ann, </s><mark>come &lt;now&gt;.</mark><a href=\"#letter-p1\">p1</a>");
    }

    private static String page(boolean text, Specimen specimen) {
        return new Report(options(text), GATES, MEASURES, outcome(specimen)).html(List.of(specimen), List.of());
    }

    private static Outcome outcome(Specimen specimen) {
        return Outcome.of(options(true), MEASURES, List.of(specimen));
    }

    private static Options options(boolean text) {
        return new Options("sealed", Path.of("letters"), Path.of("target"), Optional.empty(), "embedded", Path.of("recordings"), text);
    }
}
