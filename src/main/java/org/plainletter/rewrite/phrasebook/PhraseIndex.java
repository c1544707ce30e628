package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Patterns by a word that a text must hold for the pattern to have a chance. */
final class PhraseIndex {

    private final Map<String, List<Way>> byWord = new HashMap<>();
    private final List<Way> always = new ArrayList<>();

    /** @param words of these words a text must hold one for the pattern to match; if there are none, or any will do, it is always tried */
    PhraseIndex(List<PhrasebookEntry> entries, Function<PhrasePattern, Set<String>> words) {
        for (PhrasebookEntry entry : entries) {
            for (PhrasePattern pattern : entry.patterns()) {
                var way = new Way(entry, pattern);
                var needed = words.apply(pattern);
                if (needed.isEmpty() || needed.contains(PhrasePart.ANY)) {
                    always.add(way);
                } else {
                    needed.forEach(key -> byWord.computeIfAbsent(key.toLowerCase(Locale.ROOT), word -> new ArrayList<>()).add(way));
                }
            }
        }
    }

    /** One way to say what an entry says; only itself is equal to it, for an entry's parts take long to compare. */
    static final class Way {

        private final PhrasebookEntry entry;
        private final PhrasePattern pattern;

        Way(PhrasebookEntry entry, PhrasePattern pattern) {
            this.entry = entry;
            this.pattern = pattern;
        }

        PhrasebookEntry entry() {
            return entry;
        }

        PhrasePattern pattern() {
            return pattern;
        }
    }

    /** The ways that may fit a text of these words. */
    Stream<Way> about(Set<String> words) {
        var found = new LinkedHashSet<>(always);
        words.forEach(word -> found.addAll(byWord.getOrDefault(word, List.of())));
        return found.stream();
    }
}
