package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.facts.Facts;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.plainletter.rewrite.EmbeddedRewriter;
import org.springframework.context.ApplicationContext;

/** Sends the files of a set of letters down the path and keeps what comes out. */
final class EvaluationRun {

    /** How often a letter is brought to readers that are all taken; each time it waits there. */
    private static final int MOST_TURNS = 5;

    private final Arm arm;
    private final Scorer scorer;

    EvaluationRun(Arm arm, Scorer scorer) {
        this.arm = arm;
        this.scorer = scorer;
    }

    /** A run with the stages of {@code context} and one arm. */
    static EvaluationRun with(ApplicationContext context, Arm arm) {
        return new EvaluationRun(arm, new Scorer(context.getBean(Facts.class)::find));
    }

    /** A run with the embedded rewriter. */
    static EvaluationRun embedded(ApplicationContext context) {
        return with(context, Stages.of(context, context.getBean(EmbeddedRewriter.class)));
    }

    /**
     * One specimen for each file of each letter, in the order of the letters; several are on their way at the same time.
     *
     * @param done hears how many letters are done
     * @throws UncheckedIOException if a file is gone
     */
    List<Specimen> run(List<EvaluationLetter> letters, IntConsumer done) {
        var count = new AtomicInteger();
        return letters.parallelStream().flatMap(letter -> {
            var specimens = letter.uploads().stream().map(file -> run(letter, file)).toList();
            done.accept(count.incrementAndGet());
            return specimens.stream();
        }).toList();
    }

    private Specimen run(EvaluationLetter letter, Path file) {
        var name = file.getFileName().toString();
        try {
            var trail = patiently(letter, new Upload(Files.readAllBytes(file)));
            var shown = ShownText.of(trail.plain());
            return new Specimen(letter, name, trail.plain().kind().code(), trail, shown, scorer.score(letter.gold(), shown, trail.plain().source().text()));
        } catch (UnreadableUploadException e) {
            return turnedAway(letter, name, e.reason().name());
        } catch (NotALetterException e) {
            return turnedAway(letter, name, e.reason().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the service does: where the readers of files are taken, a letter waits for its turn. */
    private Stages.Trail patiently(EvaluationLetter letter, Upload upload) {
        for (int turn = 1; ; turn++) {
            try {
                return arm.rewrite(letter, upload);
            } catch (UnreadableUploadException e) {
                if (e.reason() != UnreadableUploadException.Reason.BUSY || turn == MOST_TURNS) {
                    throw e;
                }
            }
        }
    }

    private Specimen turnedAway(EvaluationLetter letter, String file, String reason) {
        var nothing = ShownText.of("");
        return new Specimen(letter, file, reason, null, nothing, scorer.score(letter.gold(), nothing, ""));
    }
}
