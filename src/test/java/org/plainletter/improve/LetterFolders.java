package org.plainletter.improve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of letters to try versions on, made of the plain texts among those that rules may be written for; its sealed set is copies of them. */
public final class LetterFolders {

    private static final Path LETTERS = Path.of("evaluation/letters");
    private static final int SEALED = 60;
    private static final int LIKE_IT = 9;

    private LetterFolders() {}

    /** The letter that the loop sends, too, so that what is tried changes something. */
    static void write(Path root, String letter) {
        writeForReaders(root);
        for (int i = 0; i < LIKE_IT; i++) {
            try {
                Path folder = Files.createDirectories(root.resolve("reflect/vein-clinic-" + i));
                Files.writeString(folder.resolve("letter.txt"), letter);
                Files.copy(texts("reflect").getFirst().resolve("gold.json"), folder.resolve("gold.json"), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        copy(texts("screen"), root.resolve("sealed"), SEALED);
    }

    /** Without a sealed set. */
    public static void writeForReaders(Path root) {
        copy(texts("reflect"), root.resolve("reflect"), 10);
    }

    private static List<Path> texts(String set) {
        try (Stream<Path> folders = Files.list(LETTERS.resolve(set))) {
            return folders.filter(folder -> Files.exists(folder.resolve("letter.txt"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(List<Path> letters, Path to, int count) {
        try {
            for (int i = 0; i < count; i++) {
                Path from = letters.get(i % letters.size());
                Path folder = Files.createDirectories(to.resolve(from.getFileName() + (i < letters.size() ? "" : "-" + i)));
                Files.copy(from.resolve("letter.txt"), folder.resolve("letter.txt"), StandardCopyOption.REPLACE_EXISTING);
                Files.copy(from.resolve("gold.json"), folder.resolve("gold.json"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
