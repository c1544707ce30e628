package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plainletter.intake.Upload;

/**
 * The fictional letters of one set, for trials and for the gate.
 *
 * @param name of the set: "reflect", "screen", "sealed"
 * @param letters in the order of their names
 */
public record LetterSet(String name, List<Sample> letters) {

    /** Copies the list. */
    public LetterSet {
        letters = List.copyOf(letters);
    }

    /** A letter of the set. */
    public static final class Sample {

        private final EvaluationLetter letter;

        private Sample(EvaluationLetter letter) {
            this.letter = letter;
        }

        /** Its name, the same wherever the set lies. */
        public String name() {
            return letter.name();
        }

        /**
         * The letter as somebody would send it.
         *
         * @throws UncheckedIOException if its file is gone
         */
        public Upload upload() {
            try {
                return new Upload(Files.readAllBytes(letter.uploads().getFirst()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Gold gold() {
            return letter.gold();
        }

        /** The name only. */
        @Override
        public String toString() {
            return name();
        }
    }

    /**
     * The set {@code name} in {@code root}; empty if there is no such folder or nothing in it.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public static Optional<LetterSet> in(Path root, String name) {
        Path folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        var letters = EvaluationLetter.in(folder).stream().filter(letter -> !letter.uploads().isEmpty()).map(Sample::new).toList();
        return letters.isEmpty() ? Optional.empty() : Optional.of(new LetterSet(name, letters));
    }
}
