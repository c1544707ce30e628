package org.plainletter.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainletter.language.QuickPattern;

/** Which words say the same, which deny and which are opposites: {@code meanings.txt}. */
final class Meanings {

    /** What "not", "no", "never" and their like are called. */
    static final String NOT = "!not";

    /** How the name of a denial starts that may be none. */
    static final String PERHAPS = "!?";

    /**
     * A side of a pair of opposites.
     *
     * @param pair the number of the pair
     * @param first whether it is the first of the two
     * @param contrary whether to deny the one is to say the other
     */
    record Side(int pair, boolean first, boolean contrary) {

        /** The other side. */
        Side other() {
            return new Side(pair, !first, contrary);
        }
    }

    private static final QuickPattern ENDING = QuickPattern.compile("(?:ations?|ances?|ments?|ing|ed|ies|es|s|e|y)$");
    private static final QuickPattern NO_LETTERS = QuickPattern.compile("[^\\p{L}]+");
    private static final Meanings SHARED = new Meanings();

    private final Map<String, String> alike = new HashMap<>();
    private final Map<String, String> deniers = new HashMap<>();
    private final Map<String, List<Side>> sides = new HashMap<>();
    private final QuickPattern phrases;
    private int pairs;

    private Meanings() {
        var joined = new ArrayList<String>();
        for (String line : lines()) {
            var words = List.of(line.split("\\s+", -1));
            words.stream().filter(word -> word.contains("_")).forEach(joined::add);
            learn(words.getFirst(), line.substring(line.indexOf(' ') + 1));
        }
        joined.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        phrases = QuickPattern.compile("\\b(?:" + joined.stream().distinct().map(phrase -> phrase.replace("_", "\\s+")).collect(Collectors.joining("|")) + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The one table. */
    static Meanings shared() {
        return SHARED;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.txt"), "meanings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String how, String words) {
        switch (how) {
            case "same" -> each(words).forEach(word -> alike.putIfAbsent(word, "=" + each(words).getFirst()));
            case "deny" -> each(words).forEach(word -> deniers.putIfAbsent(word, "!" + each(words).getFirst()));
            case "perhaps" -> each(words).forEach(word -> deniers.putIfAbsent(word, PERHAPS + each(words).getFirst()));
            case "opposite", "contrary" -> {
                String[] both = words.split("\\|", 2);
                each(both[0]).forEach(word -> sides.computeIfAbsent(word, any -> new ArrayList<>()).add(new Side(pairs, true, how.equals("contrary"))));
                each(both[1]).forEach(word -> sides.computeIfAbsent(word, any -> new ArrayList<>()).add(new Side(pairs, false, how.equals("contrary"))));
                pairs++;
            }
            default -> throw new IllegalStateException("meanings.txt: a line starts with " + how);
        }
    }

    private static List<String> each(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }

    /** {@code text} in small letters, its known phrases joined by "_". */
    String joined(String text) {
        return phrases.matcher(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT)).replaceAll(found -> found.group().replaceAll("\\s+", "_"));
    }

    /** By what {@code word} is known: its group, else its stem. */
    String key(String word) {
        String known = alike.get(word);
        return known == null ? stem(word) : known;
    }

    /** Which denial {@code word} is: {@link #NOT}, or "!stop" and the like. */
    Optional<String> denial(String word) {
        return word.endsWith("n't") ? Optional.of(NOT) : Optional.ofNullable(deniers.get(word));
    }

    /** The sides that {@code word} is on. */
    List<Side> sides(String word) {
        return sides.getOrDefault(word, List.of());
    }

    /** A rough stem, enough to know a word again in another form. */
    private static String stem(String word) {
        if (word.length() <= 3 || NO_LETTERS.matcher(word).find()) {
            return word;
        }
        String stem = ENDING.matcher(word).replaceFirst("");
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return stem.length() < 3 ? word : doubled ? stem.substring(0, stem.length() - 1) : stem;
    }
}
