package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.plainletter.pipeline.Pipeline;

/** Sends the files of a set of letters through the pipeline and scores what comes out. */
final class EvaluationRun {

    private final Pipeline pipeline;
    private final Scorer scorer;

    EvaluationRun(Pipeline pipeline, Scorer scorer) {
        this.pipeline = pipeline;
        this.scorer = scorer;
    }

    /**
     * What became of one file.
     *
     * @param letter whose file it is
     * @param file the file's name
     * @param outcome the kind of letter that was recognised, or why the file was turned away
     * @param sensitive whether it was taken for hard news
     * @param score of the rewrite; of an empty text if the file was turned away
     */
    record Result(EvaluationLetter letter, String file, String outcome, boolean sensitive, Score score) {

        /** "thyroid-blood-results/letter.txt". */
        String name() {
            return letter.name() + "/" + file;
        }
    }

    /**
     * One result for each file of each letter.
     *
     * @throws UncheckedIOException if a file is gone
     */
    List<Result> run(List<EvaluationLetter> letters) {
        return letters.stream().flatMap(letter -> letter.uploads().stream().map(file -> run(letter, file))).toList();
    }

    private Result run(EvaluationLetter letter, Path file) {
        var name = file.getFileName().toString();
        try {
            var plain = pipeline.rewrite(new Upload(Files.readAllBytes(file)), done -> { });
            return new Result(letter, name, plain.kind().code(), plain.sensitive(),
                    scorer.score(letter.gold(), ShownText.of(plain), plain.source().text()));
        } catch (UnreadableUploadException e) {
            return turnedAway(letter, name, e.reason().name());
        } catch (NotALetterException e) {
            return turnedAway(letter, name, e.reason().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result turnedAway(EvaluationLetter letter, String file, String reason) {
        return new Result(letter, file, reason, false, scorer.score(letter.gold(), ShownText.of(""), ""));
    }
}
