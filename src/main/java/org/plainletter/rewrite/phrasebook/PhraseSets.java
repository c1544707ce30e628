package org.plainletter.rewrite.phrasebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plainletter.language.QuickPattern;

/** Words that mean the same under one name: in "set: ring = phone|call", the pattern "Please @ring us" is "Please (phone|call) us". */
final class PhraseSets {

    private static final QuickPattern USE = QuickPattern.compile("@([a-z]+)");
    private static final QuickPattern LINE = QuickPattern.compile("([a-z]+)\\s*=\\s*(\\S.*)");
    private static final int DEEPEST = 5;

    private final Map<String, String> words = new HashMap<>();

    /**
     * Takes the line behind "set:".
     *
     * @throws IllegalArgumentException if it is not a name, "=" and words, or the name is taken
     */
    void add(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a set is a name in small letters, then =, then words: set: ring = phone|call");
        }
        if (words.putIfAbsent(matcher.group(1), matcher.group(2)) != null) {
            throw new IllegalArgumentException("there are two sets called " + matcher.group(1));
        }
    }

    /** The patterns that {@code pattern} stands for: sets written out, parts between slashes in each order. */
    List<String> patterns(String pattern) {
        return orders(List.of(pattern.split(" / "))).stream().map(order -> written(String.join(" ", order), 0)).toList();
    }

    private String written(String pattern, int depth) {
        return USE.matcher(pattern).replaceAll(use -> {
            String found = words.get(use.group(1));
            if (found == null || depth == DEEPEST) {
                throw new IllegalArgumentException(found == null ? "there is no set called " + use.group(1) : "the set " + use.group(1) + " holds itself");
            }
            return java.util.regex.Matcher.quoteReplacement("(" + written(found, depth + 1) + ")");
        });
    }

    private static List<List<String>> orders(List<String> parts) {
        if (parts.size() < 2) {
            return List.of(parts);
        }
        var all = new ArrayList<List<String>>();
        for (int i = 0; i < parts.size(); i++) {
            var rest = new ArrayList<>(parts);
            String first = rest.remove(i);
            for (List<String> order : orders(rest)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }
}
