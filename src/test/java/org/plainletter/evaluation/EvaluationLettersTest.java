package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The embedded rewriter holds on every set of letters what the gates say. A failure gives figures, and no word of a letter. */
@Execution(ExecutionMode.CONCURRENT)
class EvaluationLettersTest {

    private static final Gates GATES = Gates.read(Gates.FILE);

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = PipelineAlone.start();
    }

    @AfterAll
    static void end() {
        context.close();
    }

    static Stream<String> sets() throws IOException {
        try (Stream<Path> folders = Files.list(Options.SETS)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void holdsEveryGate(String set) {
        var options = Options.of("letters=" + set);
        var specimens = EvaluationRun.embedded(context).run(EvaluationLetter.in(options.letters()), done -> { });
        var measures = Measures.of(context);
        var outcome = Outcome.of(options, measures, specimens);

        assertThat(specimens).isNotEmpty();
        assertThat(GATES.all()).extracting(Gate::measure).isSubsetOf(measures.stream().map(Measure::id).toList());
        assertThat(GATES.fallen(set, outcome.figures())).as(() -> figures(outcome)).isEmpty();
    }

    private static String figures(Outcome outcome) {
        return outcome.figures() + "\n" + outcome.files().stream().map(file -> file.name() + " " + file.kind() + " " + file.gone() + " " + wrong(file))
                .collect(Collectors.joining("\n"));
    }

    /** What has to be nothing and is something. */
    private static List<String> wrong(Outcome.FileOutcome file) {
        return file.figures().entrySet().stream().filter(figure -> figure.getValue() > 0 && GATES.of(figure.getKey()).stream().anyMatch(gate -> gate.bar() == 0))
                .map(figure -> figure.getKey() + " " + figure.getValue()).toList();
    }
}
