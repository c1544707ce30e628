package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the facts, by their types. */
final class FactTypes {

    private final Map<String, int[]> gold = new TreeMap<>();
    private final Map<String, int[]> foreign = new TreeMap<>();

    FactTypes(List<Specimen> specimens) {
        specimens.stream().map(Specimen::score).forEach(score -> {
            score.kept().forEach(fact -> count(gold, fact.type(), 0));
            score.unbound().forEach(fact -> count(gold, fact.type(), 1));
            score.lost().forEach(fact -> count(gold, fact.type(), 2));
            score.changed().forEach(fact -> count(foreign, fact.type(), 0));
            score.invented().forEach(fact -> count(foreign, fact.type(), 1));
        });
    }

    private static void count(Map<String, int[]> counts, String type, int column) {
        counts.computeIfAbsent(type, any -> new int[3])[column]++;
    }

    String html() {
        var rows = new ArrayList<List<String>>();
        gold.forEach((type, counts) -> rows.add(List.of(Html.escaped(type), "" + counts[0], "" + counts[1], "" + counts[2])));
        var more = new ArrayList<List<String>>();
        foreign.forEach((type, counts) -> more.add(List.of(Html.escaped(type), "" + counts[0], "" + counts[1])));
        return Html.table("Facts of the gold, by type", List.of("Type", "Kept", "Unbound", "Lost"), rows)
                + (more.isEmpty() ? "<p>No fact is changed or invented.</p>\n" : Html.table("Facts that the letters do not hold, by type", List.of("Type", "Changed", "Invented"), more));
    }
}
