package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words and rows of words, and the words that may be said for each. Filled by one thread, then read by many. */
final class PhraseTable {

    private final WordForms forms;
    private final Map<String, List<Row>> rows = new HashMap<>();

    /** A row of words, by their base forms, and the keys of what may be said for it. */
    private record Row(List<String> words, Set<String> says) {}

    PhraseTable(WordForms forms) {
        this.forms = forms;
    }

    /** Adds that {@code says} may be said for {@code phrase}, the words of which are joined by "_". */
    void add(String phrase, List<String> says) {
        List<String> words = List.of(phrase.toLowerCase(java.util.Locale.ROOT).split("_"));
        Set<String> keys = new HashSet<>();
        for (String said : says) {
            for (String word : said.toLowerCase(java.util.Locale.ROOT).split("_")) {
                keys.addAll(forms.keys(word));
            }
        }
        var row = new Row(words, keys);
        Set<String> heads = words.size() == 1 ? forms.keys(words.getFirst()) : Set.of(words.getFirst());
        heads.forEach(head -> rows.computeIfAbsent(head, any -> new ArrayList<>(2)).add(row));
    }

    /** The keys of all that may be said for what stands in a text, the words of which are known by {@code keys}. */
    Set<String> said(List<Set<String>> keys) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String head : keys.get(i)) {
                for (Row row : rows.getOrDefault(head, List.of())) {
                    if (stands(row.words(), keys, i)) {
                        said.addAll(row.says());
                    }
                }
            }
        }
        return said;
    }

    private static boolean stands(List<String> words, List<Set<String>> keys, int at) {
        if (at + words.size() > keys.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!keys.get(at + i).contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
