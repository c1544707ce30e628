package org.plainletter.improve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plainletter.judgement.Judgement;
import org.plainletter.judgement.Verdict;
import org.plainletter.language.Glossary;
import org.plainletter.language.Glossary.Action;
import org.plainletter.language.Glossary.Entry;

/** The words that readers said were hard, and what the glossary may do about each. */
final class HardWords {

    private HardWords() {}

    /** What may be done about a word. */
    enum Remedy {
        /** It has no row. */
        ADD("Add it, with a meaning or with plain words."),
        /** It is explained, and still hard: plain words may take its place. */
        REPLACE("It is explained, and still hard. Put plain words in its place, or explain it better."),
        /** Its plain words were hard too, or did not fit where it stood. */
        EXPLAIN("It has plain words, and is still hard. Explain it, or find plainer words.");

        private final String words;

        Remedy(String words) {
            this.words = words;
        }

        /** For a page. */
        public String words() {
            return words;
        }

        static Remedy of(Optional<Entry> row) {
            return row.map(entry -> entry.action() == Action.EXPLAIN ? REPLACE : EXPLAIN).orElse(ADD);
        }
    }

    /**
     * A hard word.
     *
     * @param word in lower case
     * @param times how often it was named
     * @param people by how many different readers, where they are known
     * @param row what the glossary says of it now
     * @param remedy what may be done
     */
    record Named(String word, int times, int people, Optional<Entry> row, Remedy remedy) {}

    /** The words that these judgements name, those named most often first. */
    static List<Named> in(List<Judgement> judgements, String glossary) {
        var rows = Glossary.parse(glossary);
        Map<String, Integer> times = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        judgements.stream().filter(judgement -> judgement.opinion().verdict() != Verdict.EASY).forEach(judgement -> judgement.opinion().words().forEach(word -> {
            String key = word.strip().toLowerCase(Locale.ROOT);
            times.merge(key, 1, Integer::sum);
            people.computeIfAbsent(key, any -> new HashSet<>()).add(Objects.requireNonNullElse(judgement.circumstances().rater(), judgement.judged().letter()));
        }));
        return times.entrySet().stream().map(word -> {
            Optional<Entry> row = rows.entry(word.getKey());
            return new Named(word.getKey(), word.getValue(), people.getOrDefault(word.getKey(), Set.of()).size(), row, Remedy.of(row));
        }).sorted(Comparator.comparingInt(Named::times).reversed().thenComparing(Named::word)).toList();
    }
}
