package org.plainletter.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plainletter.language.CommonWords;

/** Which words a plain wording may put for which of a letter's: {@code equivalents.txt}. */
final class PlainEquivalents {

    private static final PlainEquivalents SHARED = new PlainEquivalents();

    /** What a word weighs that claims little. */
    private static final double LIGHT = 0.5;
    /** How many words' weights are remembered. */
    private static final int REMEMBERED = 20_000;

    private final Map<String, Double> weights = new ConcurrentHashMap<>();
    private final CommonWords common = new CommonWords();
    private final WordForms forms = new WordForms();
    private final Set<String> bound = new HashSet<>();
    private final Set<String> free = new HashSet<>();
    private final Set<String> grave = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final PhraseTable table = new PhraseTable(forms);

    private PlainEquivalents() {
        for (String line : lines()) {
            int space = line.indexOf(' ');
            learn(line.substring(0, space), line.substring(space + 1).strip());
        }
    }

    /** The one table. */
    static PlainEquivalents shared() {
        return SHARED;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(PlainEquivalents.class.getResourceAsStream("equivalents.txt"), "equivalents.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String how, String words) {
        switch (how) {
            case "bound" -> bound.addAll(each(words));
            case "free" -> free.addAll(each(words));
            case "grave" -> grave.addAll(each(words));
            case "light" -> light.addAll(each(words));
            case "alike" -> each(words).forEach(word -> table.add(word, each(words)));
            case "says" -> {
                String[] both = words.split(":", 2);
                each(both[0]).forEach(word -> table.add(word, each(both[1])));
            }
            default -> throw new IllegalStateException("equivalents.txt: a line starts with " + how);
        }
    }

    private static List<String> each(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }

    /** How words are known again. */
    WordForms forms() {
        return forms;
    }

    /** What may be said for each word or row of words. */
    PhraseTable table() {
        return table;
    }

    /** Whether {@code word} says nothing without others. */
    boolean isBound(String word) {
        return bound.contains(word);
    }

    /** How much {@code word} claims that the letter does not give to say: 0 for nothing to 1. */
    double weight(String word) {
        Double weight = weights.get(word);
        if (weight == null) {
            weight = bound.contains(word) || free.contains(word) ? 0 : isLight(word) ? LIGHT : 1;
            if (weights.size() > REMEMBERED) {
                weights.clear();
            }
            weights.put(word, weight);
        }
        return weight;
    }

    /** Whether it is listed so, or is one that everybody knows and that is not grave. */
    private boolean isLight(String word) {
        return light.contains(word) || !isIn(grave, word) && (isIn(light, word) || common.isCommon(word));
    }

    private boolean isIn(Set<String> words, String word) {
        return words.contains(word) || forms.keys(word).stream().anyMatch(key -> !key.startsWith("~") && words.contains(key));
    }
}
