package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Each measure on a made letter. */
@Execution(ExecutionMode.CONCURRENT)
class MeasuresTest {

    private static ConfigurableApplicationContext context;
    private static Map<String, Measure> measures = Map.of();

    @BeforeAll
    static void start() {
        context = PipelineAlone.start();
        measures = Measures.of(context).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
    }

    @AfterAll
    static void end() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "letters-complete|Come on Monday at 9am. Bring this letter.|1", "letters-complete|Come on Monday at 9am. Bring this letter. Not on Tuesday.|0", "letters-complete|Come on Monday. Bring this letter.|0",
        "must-kept|Come on Monday. Bring this letter.|0.5", "facts-kept|Come on Monday. Bring this letter.|0.5", "facts-lost|Come on Monday. Bring this letter.|1", "facts-unbound|Come on Monday. It is at 9am.|1",
        "facts-changed|Come on Monday at 10am.|1", "facts-invented|Come on Monday at 9am. It costs £20.|1", "never-said|Come on Tuesday.|1", "noise-left|Smile! Come.|1", "noise-left|Come.|0",
        "first-things|Come on Monday at 9am.|0.5", "actors-lost|Come.|0", "kind-right|Come.|1", "sensitive-right|Come.|1",
        "short-sentences|Come. You will come to the clinic on the day before the test so that we can see you and talk to you.|0.5", "sentence-length|Come now. You will come on Monday.|3.5", "ideas|Come. If you feel ill, tell us.|1.5",
        "hard-words|Bring your myocardium.|0.3333333333333333", "abbreviations|You had an FBC.|1", "contractions|Don't come.|1", "passives|You were seen. Come.|0.5", "entities|The nurse sees the nurse. Bring the letter.|2",
        "original|Come.|0"})
    void countsWhatItIsFor(String id, String rewrite, double figure) {
        var measure = measures.get(id);
        assertThat(measure).isNotNull();
        assertThat(measure.count().apply(Specimens.of(rewrite.replace(". ", ".\n").replace("! ", "!\n"))).figure()).isEqualTo(figure);
    }

    @Test
    void countsTheLettersOwnWords() {
        var own = new ShownText(List.of(), List.of(new ShownText.Section("", List.of(new ShownText.Sentence("p1", "Attend.", "Attend.", true, List.of(), List.of())))));
        assertThat(measures.get("original").count().apply(Specimens.of(own)).figure()).isOne();
    }

    @Test
    void saysWhatEachMeasureCannotSee() {
        assertThat(measures.values()).extracting(Measure::blind).allMatch(blind -> blind.endsWith(".") && blind.length() > 20);
    }
}
