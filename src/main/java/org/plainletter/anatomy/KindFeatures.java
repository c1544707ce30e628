package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What is seen in a letter that may tell its kind: how strongly the rules speak for each kind, and its words, single and in pairs, by where they stand. */
final class KindFeatures {

    /** Sums of weights above which a rule of thumb, a likely kind and a sure one begin. */
    private static final List<Integer> STEPS = List.of(2, 4, 7, 11);

    private KindFeatures() {}

    /** The names of what is seen. */
    static List<String> of(Evidence evidence, Map<LetterKind, Double> scores) {
        var seen = new TreeSet<String>();
        scores.forEach((kind, score) -> STEPS.stream().filter(step -> score >= step).forEach(step -> seen.add("rules:" + kind + ":" + step)));
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(best -> seen.add("rules:" + best.getKey()));
        add(seen, "title:", evidence.subject());
        add(seen, "head:", evidence.head());
        add(seen, "headings:", evidence.headings());
        add(seen, "opening:", evidence.opening());
        add(seen, "body:", evidence.body());
        return new ArrayList<>(seen);
    }

    private static void add(TreeSet<String> seen, String where, String text) {
        for (String line : text.toLowerCase(Locale.ROOT).split("\n|(?<=[.!?]) ")) {
            String before = "";
            for (String word : line.split("[^a-z]+")) {
                if (word.length() > 1) {
                    seen.add(where + word);
                    if (!before.isEmpty()) {
                        seen.add(where + before + "_" + word);
                    }
                    before = word;
                }
            }
        }
    }
}
