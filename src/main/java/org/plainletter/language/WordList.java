package org.plainletter.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside this class: words between white space, "#" lines are remarks. */
final class WordList {

    private WordList() {}

    /** The lines that are neither empty nor a remark. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a key, white space and a value. */
    static Map<String, String> pairs(String name) {
        return lines(name).stream().map(line -> line.split("\\s+", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The words of all lines. */
    static List<String> words(String name) {
        return lines(name).stream().flatMap(line -> List.of(line.split("\\s+")).stream()).toList();
    }
}
