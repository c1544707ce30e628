package org.plainletter.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells whether a gold notices a change of one line of a rewrite in which it finds no fault. Gives what {@link Scorer} gives for the whole changed
 * rewrite, and asks it only about the places that the change touches.
 */
final class Noticing {

    private final Gold gold;
    private final List<String> lines;
    /** For each line, the first line of its section. */
    private final List<Integer> starts = new ArrayList<>();
    /** The lines, or the first lines of the sections, that hold a fact by themselves. */
    private final Map<Gold.GoldFact, Set<Integer>> holders = new HashMap<>();

    Noticing(Gold gold, String rewrite) {
        this.gold = gold;
        lines = rewrite.lines().toList();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            start = lines.get(i).startsWith("# ") ? i : start;
            starts.add(start);
        }
        var sentences = IntStream.range(0, lines.size()).boxed().collect(Collectors.toMap(Function.identity(), i -> ShownText.of(lines.get(i))));
        var sections = starts.stream().distinct().collect(Collectors.toMap(Function.identity(), first -> section(first, lines)));
        for (Gold.GoldFact fact : gold.facts()) {
            var places = fact.within() == Gold.Within.SENTENCE ? sentences : sections;
            holders.put(fact, places.keySet().stream().filter(i -> Scorer.holds(places.get(i), fact)).collect(Collectors.toSet()));
        }
    }

    private ShownText section(int first, List<String> of) {
        return ShownText.of(IntStream.range(0, of.size()).filter(i -> starts.get(i) == first).mapToObj(of::get).collect(Collectors.joining("\n")));
    }

    /** Whether {@code mutant} lacks a fact, or says what must not be said. */
    boolean notices(Mutations.Mutant mutant) {
        var sentence = ShownText.of(mutant.text());
        if (gold.never().stream().anyMatch(never -> sentence.alone().stream().anyMatch(text -> never.regex().matcher(text).find()))) {
            return true;
        }
        var changed = new ArrayList<>(lines);
        changed.set(mutant.line(), mutant.text());
        int start = starts.get(mutant.line());
        var section = section(start, changed);
        var whole = ShownText.of(String.join("\n", changed));
        return gold.facts().stream().anyMatch(fact -> switch (fact.within()) {
            case SENTENCE -> holders.get(fact).equals(Set.of(mutant.line())) && !Scorer.holds(sentence, fact);
            case SECTION -> holders.get(fact).equals(Set.of(start)) && !Scorer.holds(section, fact);
            case LETTER -> !Scorer.holds(whole, fact);
        });
    }
}
