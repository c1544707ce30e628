package org.plainletter.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plainletter.facts.Facts;
import org.plainletter.pipeline.Pipeline;

/**
 * Prints how well the pipeline does on a set of fictional letters: {@code mvn -q compile exec:exec@evaluation}, with
 * {@code -Devaluation.letters=FOLDER} for another set than {@code evaluation/letters}.
 */
public final class EvaluationReport {

    private final PrintStream out;

    private EvaluationReport(PrintStream out) {
        this.out = out;
    }

    /** @param args the folder of the letters, {@code evaluation/letters/reflect} if left out */
    public static void main(String[] args) {
        var root = Path.of(args.length > 0 ? args[0] : "evaluation/letters/reflect");
        try (var context = PipelineAlone.start()) {
            var run = new EvaluationRun(context.getBean(Pipeline.class), new Scorer(context.getBean(Facts.class)::find));
            new EvaluationReport(System.out).print(run.run(EvaluationLetter.in(root)));
        }
    }

    private void print(List<EvaluationRun.Result> results) {
        out.printf("%-52s %-20s %7s %5s %8s %6s %9s %6s%n", "file", "kind", "kept", "never", "invented", "long", "original", "names");
        results.forEach(this::row);
        results.forEach(this::details);
        totals(results);
    }

    private void row(EvaluationRun.Result result) {
        var score = result.score();
        out.printf(Locale.UK, "%-52s %-20s %3d/%-3d %5d %8d %2d/%-3d %8.0f%% %6d%n", result.name(), result.outcome(),
                score.kept().size(), score.facts(), score.neverSaid().size(), score.invented().size(),
                score.tooLong().size(), score.sentences(), score.originalShare() * 100, score.identifiersLeft().size());
    }

    private void details(EvaluationRun.Result result) {
        out.println();
        out.println(result.name());
        out.println(describe(result));
    }

    /** What is wrong with one rewrite, a line each. */
    static String describe(EvaluationRun.Result result) {
        var gold = result.letter().gold();
        var score = result.score();
        return List.of(
                gold.kind().equals(result.outcome()) ? "" : "  kind      " + result.outcome() + " instead of " + gold.kind(),
                gold.sensitive() == result.sensitive() ? "" : "  sensitive " + result.sensitive() + " instead of " + gold.sensitive(),
                lines("lost", score.lost().stream().map(fact -> (fact.must() ? "" : "(may) ") + fact.id() + " " + fact.about()).toList()),
                lines("never", score.neverSaid().stream().map(Gold.Never::about).toList()),
                lines("invented", score.invented()),
                lines("long", score.tooLong()),
                lines("noise", score.noiseLeft()),
                lines("names", score.identifiersLeft())).stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String lines(String label, List<String> items) {
        return items.stream().map(item -> String.format("  %-9s %s", label, item)).collect(Collectors.joining("\n"));
    }

    private void totals(List<EvaluationRun.Result> results) {
        var scores = results.stream().map(EvaluationRun.Result::score).toList();
        int facts = scores.stream().mapToInt(Score::facts).sum();
        int kept = scores.stream().mapToInt(score -> score.kept().size()).sum();
        int sentences = scores.stream().mapToInt(Score::sentences).sum();
        int tooLong = scores.stream().mapToInt(score -> score.tooLong().size()).sum();
        int originals = scores.stream().mapToInt(Score::originals).sum();
        out.println();
        out.printf(Locale.UK, "%d files: %d of %d facts kept (%.1f%%), %d never, %d invented, %d of %d sentences too long, %d original%n",
                results.size(), kept, facts, 100.0 * kept / Math.max(1, facts),
                scores.stream().mapToInt(score -> score.neverSaid().size()).sum(),
                scores.stream().mapToInt(score -> score.invented().size()).sum(), tooLong, sentences, originals);
    }
}
