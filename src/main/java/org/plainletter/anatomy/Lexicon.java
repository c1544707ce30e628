package org.plainletter.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/** The lists beside this class: one entry a line, lines that start with {@code #} are comments. */
final class Lexicon {

    private Lexicon() {}

    /** The entries of the list {@code name}, such as {@code headings.txt}. */
    static List<String> entries(String name) {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of the list {@code name} as one pattern that finds any of them; case is ignored. */
    static QuickPattern anyOf(String name) {
        return pattern(String.join("|", entries(name)));
    }

    /** {@code regex}, case ignored. */
    static QuickPattern pattern(String regex) {
        return QuickPattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
