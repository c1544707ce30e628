package org.plainletter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which letter is in which set, recorded once in {@code evaluation/split.tsv}: a line for each letter with its name, kind, set, and the
 * SHA-256 of its gold and of its files together.
 */
final class Split {

    static final Path FILE = Path.of("evaluation", "split.tsv");

    private static final String HEAD = "letter\tkind\tset\tgold\tfiles";

    private Split() {}

    /** The lines that go with the letters as they are. */
    static List<String> ofLetters() {
        return Stream.concat(Stream.of(HEAD), EvaluationLetter.in(Options.SETS).stream().map(Split::line).sorted()).toList();
    }

    private static String line(EvaluationLetter letter) {
        String set = letter.folder().getParent().getFileName().toString();
        return String.join("\t", letter.name(), letter.gold().kind(), set, sha256(List.of(letter.folder().resolve("gold.json"))), sha256(letter.uploads()));
    }

    private static String sha256(List<Path> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
