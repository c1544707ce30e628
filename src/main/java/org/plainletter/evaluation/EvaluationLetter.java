package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One folder of a set in {@code evaluation/letters}: a fictional letter in one or more files, its gold, and a rewrite to be proud of.
 *
 * @param folder its name is the letter's name
 * @param gold what a rewrite has to say
 */
record EvaluationLetter(Path folder, Gold gold) {

    /** What is uploaded; {@code letter.html} is only what the files were made from. */
    private static final List<String> UPLOADS = List.of("letter.pdf", "letter.docx", "letter.txt");

    /**
     * The letters in {@code root} at any depth, in the order of their paths.
     *
     * @throws UncheckedIOException if it can't be read
     */
    static List<EvaluationLetter> in(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(folder -> Files.exists(folder.resolve("gold.json"))).sorted()
                    .map(folder -> new EvaluationLetter(folder, Gold.read(folder.resolve("gold.json"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letter's name. */
    String name() {
        return folder.getFileName().toString();
    }

    /** The files that are uploaded, each the same letter. */
    List<Path> uploads() {
        return UPLOADS.stream().map(folder::resolve).filter(Files::exists).toList();
    }

    /**
     * The rewrite to be proud of: a sentence a line, headings start with "# ".
     *
     * @throws UncheckedIOException if there is none
     */
    String goodRewrite() {
        return text("good.txt");
    }

    /**
     * The characters of one of its text files.
     *
     * @throws UncheckedIOException if it can't be read
     */
    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name only. */
    @Override
    public String toString() {
        return name();
    }
}
