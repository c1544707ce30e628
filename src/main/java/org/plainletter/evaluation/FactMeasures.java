package org.plainletter.evaluation;

import static org.plainletter.evaluation.Summary.COUNT;
import static org.plainletter.evaluation.Summary.LETTERS;
import static org.plainletter.evaluation.Summary.SHARE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.evaluation.measure.SafetyWord;

/** Whether what the letter says is said: beside the gold, and beside the letter itself. */
final class FactMeasures {

    /** The gold's types of what a reader has to do, and where and when. */
    private static final Set<String> FIRST = Set.of("action", "date", "time", "place", "phone", "contact", "deadline");

    static final List<Measure> ALL = List.of(
            new Measure("letters-complete", "Letters complete", LETTERS,
                    "Knows only the facts that the gold asks for, and only in the ways of saying them that its expressions foresee.",
                    specimen -> Tally.of(specimen.score().complete())),
            new Measure("must-kept", "Must-facts kept and bound", SHARE,
                    "Can't tell a fact that is said clearly from one that is buried.",
                    specimen -> new Tally(specimen.score().mustsKept(), specimen.score().musts())),
            new Measure("facts-kept", "All facts of the gold kept", SHARE,
                    "Counts a doctor's post like a dose: it does not weigh facts.",
                    specimen -> new Tally(specimen.score().kept().size(), specimen.score().facts())),
            new Measure("facts-lost", "Facts lost", COUNT, "Takes an unforeseen way of saying a fact for its loss.",
                    specimen -> Tally.of(specimen.score().lost().size())),
            new Measure("facts-unbound", "Facts unbound (said, but apart)", COUNT,
                    "Sees that parts stand apart, not whether a reader would put them together.",
                    specimen -> Tally.of(specimen.score().unbound().size())),
            new Measure("facts-changed", "Facts changed", COUNT,
                    "Sees dates, times, phones, doses and other figures that the letter lacks; not names, places or plain counts.",
                    specimen -> Tally.of(specimen.score().changed().size())),
            new Measure("facts-invented", "Facts invented", COUNT,
                    "Sees figures only: advice or comfort that the letter does not give goes by. A number or a part of the day that the letter has, but of something else, goes by too where it stands alone.",
                    specimen -> Tally.of(specimen.score().invented().size())),
            new Measure("never-said", "Nevers said", COUNT, "Knows only the mistakes that the gold foresees.",
                    specimen -> Tally.of(specimen.score().neverSaid().size())),
            lost("negations-lost", "Negations lost", "prohibition", "Sees what the gold calls a prohibition; other uses of \u201cnot\u201d are in the nevers."),
            lost("conditions-lost", "Conditions lost", "condition", "Sees that the words of the condition are there, not that they stand before what depends on it."),
            lost("actors-lost", "Actors lost (who does what)", "person", "Sees whom the gold names; a job given to another is in the nevers."),
            word("not-lost", "Passages that lost their \u201cnot\u201d", SafetyWord.NOT),
            word("if-lost", "Passages that lost their \u201cif\u201d", SafetyWord.IF),
            word("maybe-lost", "Passages that lost their \u201cmay\u201d", SafetyWord.MAYBE),
            new Measure("first-things", "First things first", SHARE,
                    "Takes key facts and first section for what is read first; it can't tell what a reader's eye falls on.",
                    FactMeasures::first),
            new Measure("noise-left", "Noise left in", SHARE, "Knows only the noise that the gold names, to the letter.",
                    specimen -> new Tally(specimen.score().noiseLeft().size(), specimen.letter().gold().noise().size())),
            new Measure("kind-right", "Kind of letter right", SHARE, "Takes one kind for right where a letter may be two.",
                    specimen -> Tally.of(specimen.outcome().equals(specimen.letter().gold().kind()))),
            new Measure("sensitive-right", "Hard news told from other news", SHARE, "Can't tell how hard a reader finds the news.",
                    specimen -> Tally.of(specimen.sensitive() == specimen.letter().gold().sensitive())));

    private FactMeasures() {}

    private static Measure lost(String id, String name, String type, String blind) {
        return new Measure(id, name, COUNT, blind, specimen -> {
            var gone = Stream.concat(specimen.score().lost().stream(), specimen.score().unbound().stream()).filter(fact -> fact.type().equals(type)).count();
            return Tally.of(gone);
        });
    }

    private static Measure word(String id, String name, SafetyWord word) {
        return Measure.counting(id, name, "Sees whether such a word is anywhere in the passage, not what it belongs to; it does not use the program\u2019s own checks.",
                specimen -> passages(specimen).entrySet().stream().filter(passage -> word.lost(passage.getKey(), passage.getValue())).map(passage -> "\u201c" + passage.getKey() + "\u201d").toList());
    }

    /** What the rewrite says in its own words, by the letter's words for it. */
    private static Map<String, String> passages(Specimen specimen) {
        return specimen.shown().sentences().stream().filter(sentence -> !sentence.original()).collect(Collectors.groupingBy(
                sentence -> String.join(" ", sentence.source().stream().map(span -> span.of(specimen.source())).toList()),
                LinkedHashMap::new, Collectors.mapping(ShownText.Sentence::text, Collectors.joining(" "))));
    }

    private static Tally first(Specimen specimen) {
        var start = specimen.shown().start();
        var wanted = specimen.letter().gold().facts().stream().filter(fact -> fact.must() && FIRST.contains(fact.type())).toList();
        return new Tally(wanted.stream().filter(fact -> Scorer.holds(start, fact)).count(), wanted.size());
    }
}
