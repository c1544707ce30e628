package org.plainletter.evaluation;

import java.io.IOException;
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
import org.plainletter.anatomy.Letter;
import org.plainletter.check.CheckedDraft;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.intake.LetterText;
import org.plainletter.intake.Upload;
import org.plainletter.language.Readability;
import org.plainletter.pipeline.LetterPipeline;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.rewrite.Draft;
import org.springframework.context.ConfigurableApplicationContext;

/** How long each stage takes on a letter of median length, warm, on one core; and the whole path after extraction. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LetterBenchmark {

    /** A file of a letter of the set reflect; the default has about as many words as the median letter. */
    @Param("thyroid-blood-results/letter.txt")
    public String file;

    private ConfigurableApplicationContext context;
    private Stages stages;
    private Upload upload;
    private LetterText text;
    private Letter letter;
    private Deidentified slotted;
    private Draft draft;
    private String words;

    /** Takes the letter as far as each stage needs it. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        context = PipelineAlone.start();
        stages = Stages.of(context, context.getBean(org.plainletter.rewrite.EmbeddedRewriter.class));
        upload = new Upload(Files.readAllBytes(Path.of("evaluation", "letters", "reflect").resolve(file)));
        text = stages.intake().extract(upload);
        letter = stages.anatomy().read(text);
        slotted = stages.deidentifier().deidentify(letter);
        draft = stages.rewriter().rewrite(slotted.letter(), stages.prompts(), stages.checks().critic(slotted, stages.prompts()), soFar -> { });
        words = text.text();
    }

    /** Ends the processes that read files. */
    @TearDown(Level.Trial)
    public void end() {
        context.close();
    }

    /** Reads the file, in a process of its own. */
    @Benchmark
    public LetterText extraction() {
        return stages.intake().extract(upload);
    }

    /** Finds kind, parts and sentences. */
    @Benchmark
    public Letter anatomy() {
        return stages.anatomy().read(text);
    }

    /** Finds facts and names and puts slots in their place. */
    @Benchmark
    public Deidentified slots() {
        return stages.deidentifier().deidentify(letter);
    }

    /** Writes the wordings. */
    @Benchmark
    public Draft rewrite() {
        return stages.rewriter().rewrite(slotted.letter(), stages.prompts(), stages.checks().critic(slotted, stages.prompts()), soFar -> { });
    }

    /** Chooses among them. */
    @Benchmark
    public CheckedDraft checks() {
        return stages.checks().run(draft, stages.checks().critic(slotted, stages.prompts()));
    }

    /** Counts the eight figures of the letter. */
    @Benchmark
    public Readability readability() {
        return stages.readability().score(words);
    }

    /** From the letter's text to what the reader is shown. */
    @Benchmark
    public PlainLetter wholePathAfterExtraction() {
        return new LetterPipeline(given -> text, stages.anatomy(), stages.deidentifier(), stages.rewriter(), stages.checks(), stages.readability())
                .rewrite(upload, stages.prompts(), done -> { });
    }
}
