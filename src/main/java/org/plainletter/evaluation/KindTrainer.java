package org.plainletter.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plainletter.anatomy.Anatomy;
import org.plainletter.anatomy.KindTraining;
import org.plainletter.anatomy.LetterKind;
import org.plainletter.intake.Intake;
import org.plainletter.intake.UnreadableUploadException;
import org.plainletter.intake.Upload;
import org.plainletter.language.Categorizer;

/**
 * Trains the model that tells the kind of a letter, on the letters of {@code evaluation/kinds} (a folder a kind) and on the open sets of
 * {@code evaluation/letters}; never on {@code sealed}. Run it after a change to the rules of kinds or to the letters: {@code mvn -q compile exec:exec@kinds}.
 */
public final class KindTrainer {

    private static final List<String> OPEN_SETS = List.of("reflect", "screen");
    private static final int MOST_TURNS = 20;

    private final Intake intake;
    private final Anatomy anatomy;
    private final List<Categorizer.Sample> samples = new ArrayList<>();

    private KindTrainer(Intake intake, Anatomy anatomy) {
        this.intake = intake;
        this.anatomy = anatomy;
    }

    /**
     * Trains and writes.
     *
     * @param arguments the folder with {@code kinds} and {@code letters}, and the file to write
     * @throws IOException if one can't be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path evaluation = Path.of(arguments[0]);
        try (var context = PipelineAlone.start()) {
            var trainer = new KindTrainer(context.getBean(Intake.class), context.getBean(Anatomy.class));
            for (String set : OPEN_SETS) {
                for (EvaluationLetter letter : EvaluationLetter.in(evaluation.resolve("letters").resolve(set))) {
                    for (Path file : letter.uploads()) {
                        trainer.learn(letter.gold().kind(), file);
                    }
                }
            }
            for (LetterKind kind : LetterKind.values()) {
                String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                for (Path file : texts(evaluation.resolve("kinds").resolve(name))) {
                    trainer.learn(name, file);
                }
            }
            try (var stream = Files.newOutputStream(Path.of(arguments[1]))) {
                KindTraining.write(trainer.samples, stream);
            }
            System.out.println("Trained on " + trainer.samples.size() / 2 + " letters.");
        }
        System.exit(0);
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void learn(String kind, Path file) throws IOException {
        var upload = new Upload(Files.readAllBytes(file));
        for (int turn = 1; ; turn++) {
            try {
                samples.addAll(KindTraining.samples(anatomy.read(intake.extract(upload)), LetterKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))));
                return;
            } catch (UnreadableUploadException e) {
                if (e.reason() != UnreadableUploadException.Reason.BUSY || turn == MOST_TURNS) {
                    throw e;
                }
            }
        }
    }
}
