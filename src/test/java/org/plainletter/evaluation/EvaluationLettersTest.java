package org.plainletter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plainletter.facts.Facts;
import org.plainletter.pipeline.Pipeline;

/** What the rewrites of all letters of the set have to hold together. A failure lists what is wrong, letter by letter. */
class EvaluationLettersTest {

    private static final double FACTS_KEPT = 0.95;
    private static final double SHORT_SENTENCES = 0.88;

    private static List<EvaluationRun.Result> results = List.of();

    @BeforeAll
    static void rewriteAllLetters() {
        try (var context = PipelineAlone.start()) {
            var run = new EvaluationRun(context.getBean(Pipeline.class), new Scorer(context.getBean(Facts.class)::find));
            results = run.run(EvaluationLetter.in(Path.of("evaluation/letters/reflect")));
        }
    }

    @Test
    void readsEveryFileAsTheKindOfLetterThatItIs() {
        assertThat(results).as(EvaluationLettersTest::everything)
                .allMatch(result -> result.outcome().equals(result.letter().gold().kind()));
    }

    @Test
    void holdsHardNewsBackAndNothingElse() {
        assertThat(results).as(EvaluationLettersTest::everything)
                .allMatch(result -> result.sensitive() == result.letter().gold().sensitive());
    }

    @Test
    void changesAndInventsNoFact() {
        assertThat(sum(score -> score.neverSaid().size() + score.invented().size())).as(EvaluationLettersTest::everything).isZero();
    }

    @Test
    void keepsTheFacts() {
        double kept = (double) sum(score -> score.kept().size()) / sum(Score::facts);
        assertThat(kept).as(EvaluationLettersTest::everything).isGreaterThanOrEqualTo(FACTS_KEPT);
    }

    @Test
    void writesShortSentences() {
        double tooLong = (double) sum(score -> score.tooLong().size()) / sum(Score::sentences);
        assertThat(1 - tooLong).as(EvaluationLettersTest::everything).isGreaterThanOrEqualTo(SHORT_SENTENCES);
    }

    @Test
    void leavesTheNoiseOut() {
        assertThat(sum(score -> score.noiseLeft().size())).as(EvaluationLettersTest::everything).isZero();
    }

    private static int sum(ToIntFunction<Score> count) {
        return results.stream().map(EvaluationRun.Result::score).mapToInt(count).sum();
    }

    private static String everything() {
        return results.stream().map(result -> result.name() + "\n" + EvaluationReport.describe(result)).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
