package org.plainletter.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plainletter.intake.LetterText;
import org.plainletter.intake.Upload;
import org.plainletter.pipeline.LetterPipeline;
import org.plainletter.pipeline.PlainLetter;
import org.springframework.context.ConfigurableApplicationContext;

/** How the whole path after extraction grows with a letter's length: it should take about twice as long for twice the words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class GrowthBenchmark {

    /** How many words the letter has: the body of several letters of the set reflect, one after the other. Over 5,000 a letter is refused. */
    @Param({"250", "500", "1000", "2000", "4000", "4800"})
    public int words;

    private ConfigurableApplicationContext context;
    private Stages stages;
    private Upload upload;
    private LetterText text;

    /** Makes a letter of the wanted length. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        context = PipelineAlone.start();
        stages = Stages.of(context, context.getBean(org.plainletter.rewrite.EmbeddedRewriter.class));
        var body = new StringBuilder();
        var folder = Path.of("evaluation", "letters", "reflect");
        for (EvaluationLetter letter : EvaluationLetter.in(folder)) {
            Path file = letter.folder().resolve("letter.txt");
            body.append(Files.exists(file) ? Files.readString(file) : letter.goodRewrite()).append("\n\n");
        }
        String all = body.toString().repeat(4);
        upload = new Upload(first(all).getBytes(StandardCharsets.UTF_8));
        text = stages.intake().extract(upload);
    }

    private String first(String all) {
        var letter = new StringBuilder();
        int count = 0;
        for (String line : all.lines().toList()) {
            if (count >= words) {
                break;
            }
            count += line.isBlank() ? 0 : line.strip().split("\\s+").length;
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    /** Ends the processes that read files. */
    @TearDown(Level.Trial)
    public void end() {
        context.close();
    }

    /** From the letter's text to what the reader is shown. */
    @Benchmark
    public PlainLetter wholePathAfterExtraction() {
        return new LetterPipeline(given -> text, stages.anatomy(), stages.deidentifier(), stages.rewriter(), stages.checks(), stages.readability())
                .rewrite(upload, stages.prompts(), done -> { });
    }
}
