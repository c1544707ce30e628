package org.plainletter.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.plainletter.language.Morphology;
import org.plainletter.language.Reading;

/** By what a word is known again: its base forms, and the stem that it shares with its family ("infect", "infection", "infected"). Thread-safe. */
final class WordForms {

    /** How many words are remembered; letters use far fewer different ones. */
    private static final int REMEMBERED = 20_000;
    private static final int SHORTEST_STEM = 4;
    private static final String STEM = "~";
    private static final Pattern HYPHEN = Pattern.compile("[-/&]");
    private static final List<String> ENDINGS = List.of("ations", "ation", "ition", "ement", "ments", "ment", "ness", "fully", "ful", "able", "ible", "ities", "ity", "ically", "ally", "ance", "ence", "ency", "ancy",
            "tion", "sion", "ion", "ate", "ise", "ize", "ing", "ist", "ive", "ous", "al", "ly", "er", "or", "ic", "ed", "es", "en", "y", "e", "s");

    private final Morphology morphology = new Morphology();
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    /** The keys of {@code word}, which is in small letters; two words that share one are forms of one word or of one family. */
    Set<String> keys(String word) {
        Set<String> keys = known.get(word);
        if (keys == null) {
            keys = Set.copyOf(find(word));
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            known.put(word, keys);
        }
        return keys;
    }

    private Set<String> find(String word) {
        Set<String> keys = new LinkedHashSet<>();
        add(word, keys);
        morphology.readings(word).stream().filter(reading -> !reading.tag().startsWith("NNP")).map(Reading::lemma).map(lemma -> lemma.toLowerCase(Locale.ROOT)).forEach(lemma -> add(lemma, keys));
        if (word.startsWith("un") && word.length() > SHORTEST_STEM + 2 && !morphology.readings(word.substring(2)).isEmpty()) {
            keys.addAll(find(word.substring(2)));
        }
        if (word.endsWith("less") && word.length() >= SHORTEST_STEM + 4) {
            keys.addAll(find(word.substring(0, word.length() - 4)));
        }
        String[] parts = HYPHEN.split(word);
        if (parts.length > 1) {
            add(word.replaceAll("[-/&]", ""), keys);
            for (String part : parts) {
                if (!part.isEmpty()) {
                    keys.addAll(find(part));
                }
            }
        }
        return keys;
    }

    private static void add(String base, Set<String> keys) {
        keys.add(base);
        keys.add(STEM + stem(base));
    }

    /** Without the endings that make a noun, a verb or an adjective of it; a final consonant is not doubled. */
    private static String stem(String base) {
        String stem = base;
        for (int i = 0; i < 2; i++) {
            stem = shortened(stem);
        }
        int last = stem.length() - 1;
        boolean doubled = last > 3 && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : last > 3 && stem.charAt(last) == 'i' ? stem.substring(0, last) : stem;
    }

    private static String shortened(String stem) {
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
