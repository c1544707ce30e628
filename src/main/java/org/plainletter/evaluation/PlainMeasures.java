package org.plainletter.evaluation;

import static org.plainletter.evaluation.Summary.MEDIAN;
import static org.plainletter.evaluation.Summary.RATIO;
import static org.plainletter.evaluation.Summary.SHARE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.plainletter.evaluation.measure.Clauses;
import org.plainletter.evaluation.measure.Entities;
import org.plainletter.evaluation.measure.HardWords;
import org.plainletter.evaluation.measure.ShortForms;

/** How hard the words and sentences are. */
final class PlainMeasures {

    private final Clauses clauses;
    private final HardWords hardWords;
    private final ShortForms shortForms;
    private final Entities entities;

    PlainMeasures(Clauses clauses, HardWords hardWords, ShortForms shortForms, Entities entities) {
        this.clauses = clauses;
        this.hardWords = hardWords;
        this.shortForms = shortForms;
        this.entities = entities;
    }

    List<Measure> all() {
        return List.of(
                new Measure("short-sentences", "Sentences of 15 words or fewer", SHARE, "Can't tell a short sentence from a clear one.",
                        share(ShownText.Sentence::isShort), PlainMeasures::tooLong),
                mean("sentence-length", "Words in a sentence", "A mean hides the one sentence that nobody can follow.", ShownText.Sentence::words),
                mean("ideas", "Ideas in a sentence (finite verbs)", "Counts verbs, as far as the tagger knows them; a noun may hold an idea too.",
                        sentence -> clauses.finiteVerbs(sentence.slotted())),
                new Measure("hard-words", "Hard words, neither common nor explained", SHARE,
                        "Common is what our list of some 2,900 words says; it can't tell which sense of a word is meant.",
                        specimen -> new Tally(hard(specimen).size(), words(specimen)), this::hard),
                Measure.counting("abbreviations", "Abbreviations unexplained", "Looks at capitals and a few known short forms.", this::abbreviations),
                Measure.counting("contractions", "Contractions", "Does not see \u201cwanna\u201d and its like.",
                        specimen -> specimen.shown().alone().stream().flatMap(text -> ShortForms.contractions(text).stream()).toList()),
                sentences("passives", "Sentences in the passive", "A passive that nobody needs an actor for counts like one that hides who acts.",
                        sentence -> clauses.isPassive(sentence.slotted())),
                new Measure("entities", "People and things to keep track of, in a letter", MEDIAN,
                        "Two names for one thing count as two; it can't tell a familiar thing from a new one.",
                        specimen -> Tally.of(entities.in(specimen.shown().sentences().stream().map(ShownText.Sentence::slotted).toList()).size())),
                new Measure("entities-before", "The same in the letter itself", MEDIAN, "Two names for one thing count as two; letterhead and small print are left out.", specimen -> Tally.of(entities.in(specimen.body()).size())),
                new Measure("grade", "Grade level (Flesch-Kincaid), after", MEDIAN, "Counts syllables and words: a formula knows nothing of sense, and readers decide.",
                        specimen -> grade(specimen, trail -> trail.plain().rewrite().readability().fleschKincaidGrade())),
                new Measure("grade-before", "Grade level (Flesch-Kincaid), before", MEDIAN, "Looks at the letter's body only, and knows nothing of sense.",
                        specimen -> grade(specimen, trail -> trail.plain().source().readability().fleschKincaidGrade())),
                sentences("original", "Sentences in the letter's own words", "Some of the letter's own words are plain.", ShownText.Sentence::original));
    }

    private static Measure sentences(String id, String name, String blind, Predicate<ShownText.Sentence> holds) {
        return new Measure(id, name, SHARE, blind, share(holds));
    }

    private static Function<Specimen, Tally> share(Predicate<ShownText.Sentence> holds) {
        return specimen -> new Tally(specimen.shown().sentences().stream().filter(holds).count(), specimen.shown().sentences().size());
    }

    private static List<String> tooLong(Specimen specimen) {
        return specimen.shown().sentences().stream().filter(sentence -> !sentence.isShort()).map(sentence -> sentence.id() + " has " + sentence.words()).toList();
    }

    private static Measure mean(String id, String name, String blind, ToDoubleFunction<ShownText.Sentence> count) {
        return new Measure(id, name, RATIO, blind, specimen -> new Tally(specimen.shown().sentences().stream().mapToDouble(count).sum(), specimen.shown().sentences().size()));
    }

    private static Tally grade(Specimen specimen, ToDoubleFunction<Stages.Trail> grade) {
        return specimen.path().map(trail -> Tally.of(grade.applyAsDouble(trail))).orElse(new Tally(0, 0));
    }

    private int words(Specimen specimen) {
        return specimen.shown().sentences().stream().mapToInt(sentence -> hardWords.words(sentence.slotted()).size()).sum();
    }

    /** What is explained once is explained from there on. */
    private List<String> hard(Specimen specimen) {
        var explained = new HashSet<String>();
        var hard = new ArrayList<String>();
        specimen.shown().sentences().forEach(sentence -> explained.addAll(hardWords.explainedIn(sentence.slotted())));
        for (ShownText.Sentence sentence : specimen.shown().sentences()) {
            sentence.explained().forEach(word -> explained.addAll(hardWords.words(word.toLowerCase(Locale.UK))));
            hard.addAll(hardWords.hard(sentence.slotted(), explained));
        }
        return hard;
    }

    private List<String> abbreviations(Specimen specimen) {
        var explained = new HashSet<String>();
        var found = new ArrayList<String>();
        for (ShownText.Sentence sentence : specimen.shown().sentences()) {
            sentence.explained().forEach(word -> explained.addAll(List.of(word.split(" "))));
            found.addAll(shortForms.abbreviations(sentence.slotted(), explained));
        }
        return found;
    }
}
