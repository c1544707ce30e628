package org.plainletter.deidentify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are names too: "will", "may", "rose", "ward". */
final class Ordinary {

    private static final Set<String> WORDS = read();

    private Ordinary() {}

    /** Whether {@code folded}, in lower case, is an ordinary word. */
    static boolean is(String folded) {
        return WORDS.contains(folded);
    }

    private static Set<String> read() {
        try (var stream = Objects.requireNonNull(Ordinary.class.getResourceAsStream("ordinary-words.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+"))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
