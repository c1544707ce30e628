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

    /** The longest that a word may have comes before those that end it. */
    private static final List<String> ENDINGS = List.of("ations", "ation", "ances", "ance", "ments", "ment", "ing", "ed", "ies", "es", "s", "e", "y");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Meanings SHARED = new Meanings();

    private final Map<String, String> alike = new HashMap<>();
    private final Map<String, String> deniers = new HashMap<>();
    private final Map<String, List<Side>> sides = new HashMap<>();
    /** How the known phrases go on, by their first word. */
    private final Map<String, Pattern> phrases = new HashMap<>();
    private int pairs;

    private Meanings() {
        var joined = new ArrayList<String>();
        for (String line : lines()) {
            var words = List.of(line.split("\\s+", -1));
            words.stream().filter(word -> word.contains("_")).forEach(joined::add);
            learn(words.getFirst(), line.substring(line.indexOf(' ') + 1));
        }
        joined.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        joined.stream().distinct().collect(Collectors.groupingBy(phrase -> phrase.substring(0, phrase.indexOf('_'))))
                .forEach((first, alike) -> phrases.put(first, Pattern.compile("(?:" + alike.stream().map(phrase -> phrase.replace("_", "\\s+")).collect(Collectors.joining("|")) + ")\\b")));
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
        String small = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        var joined = new StringBuilder(small.length());
        int done = 0;
        for (int at = 0; at < small.length(); at++) {
            if (at >= done && isOfWord(small.charAt(at)) && (at == 0 || !isOfWord(small.charAt(at - 1)))) {
                int end = phraseEnd(small, at);
                joined.append(small, done, at).append(SPACES.matcher(small.substring(at, end)).replaceAll("_"));
                done = end;
            }
        }
        return joined.append(small, done, small.length()).toString();
    }

    /** Where the known phrase ends that begins here; {@code at} if there is none. */
    private int phraseEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        Pattern phrase = end == text.length() ? null : phrases.get(text.substring(at, end));
        if (phrase == null) {
            return at;
        }
        var matcher = phrase.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
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
        if (word.length() <= 3 || !word.codePoints().allMatch(Character::isLetter)) {
            return word;
        }
        String stem = ENDINGS.stream().filter(word::endsWith).findFirst().map(ending -> word.substring(0, word.length() - ending.length())).orElse(word);
        boolean doubled = stem.length() > 2 && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
        return stem.length() < 3 ? word : doubled ? stem.substring(0, stem.length() - 1) : stem;
    }
}
