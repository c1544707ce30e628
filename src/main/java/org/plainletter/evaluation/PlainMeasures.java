package org.plainletter.evaluation;

import static org.plainletter.evaluation.Summary.COUNT;
import static org.plainletter.evaluation.Summary.MEDIAN;
import static org.plainletter.evaluation.Summary.RATIO;
import static org.plainletter.evaluation.Summary.SHARE;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Entities entities;

    PlainMeasures(Clauses clauses, HardWords hardWords, Entities entities) {
        this.clauses = clauses;
        this.hardWords = hardWords;
        this.entities = entities;
    }

    List<Measure> all() {
        return List.of(
                sentences("short-sentences", "Sentences of 15 words or fewer", "Can't tell a short sentence from a clear one.", ShownText.Sentence::isShort),
                mean("sentence-length", "Words in a sentence", "A mean hides the one sentence that nobody can follow.", ShownText.Sentence::words),
                mean("ideas", "Ideas in a sentence (finite verbs)", "Counts verbs, as far as the tagger knows them; a noun may hold an idea too.",
                        sentence -> clauses.finiteVerbs(sentence.slotted())),
                new Measure("hard-words", "Hard words, neither common nor explained", SHARE,
                        "Common is what our list of some 1,500 words says; it can't tell which sense of a word is meant.", this::hard),
                new Measure("abbreviations", "Abbreviations unexplained", COUNT, "Looks at capitals and a few known short forms.", PlainMeasures::abbreviations),
                new Measure("contractions", "Contractions", COUNT, "Does not see \u201cwanna\u201d and its like.", specimen -> Tally.of(
                        specimen.shown().alone().stream().mapToInt(text -> ShortForms.contractions(text).size()).sum())),
                sentences("passives", "Sentences in the passive", "A passive that nobody needs an actor for counts like one that hides who acts.",
                        sentence -> clauses.isPassive(sentence.slotted())),
                new Measure("entities", "People and things to keep track of, in a letter", MEDIAN,
                        "Two names for one thing count as two; it can't tell a familiar thing from a new one.",
                        specimen -> Tally.of(entities.in(specimen.shown().sentences().stream().map(ShownText.Sentence::slotted).toList()).size())),
                new Measure("entities-before", "The same, before", MEDIAN, "As above.", specimen -> Tally.of(entities.in(specimen.body()).size())),
                new Measure("grade", "Grade level (Flesch-Kincaid), after", MEDIAN, "Counts syllables and words: a formula knows nothing of sense, and readers decide.",
                        specimen -> grade(specimen, trail -> trail.plain().rewrite().readability().fleschKincaidGrade())),
                new Measure("grade-before", "Grade level (Flesch-Kincaid), before", MEDIAN, "As above.",
                        specimen -> grade(specimen, trail -> trail.plain().source().readability().fleschKincaidGrade())),
                sentences("original", "Sentences in the letter's own words", "Some of the letter's own words are plain.", ShownText.Sentence::original));
    }

    private static Measure sentences(String id, String name, String blind, Predicate<ShownText.Sentence> holds) {
        return new Measure(id, name, SHARE, blind, specimen -> new Tally(specimen.shown().sentences().stream().filter(holds).count(), specimen.shown().sentences().size()));
    }

    private static Measure mean(String id, String name, String blind, ToDoubleFunction<ShownText.Sentence> count) {
        return new Measure(id, name, RATIO, blind, specimen -> new Tally(specimen.shown().sentences().stream().mapToDouble(count).sum(), specimen.shown().sentences().size()));
    }

    private static Tally grade(Specimen specimen, ToDoubleFunction<Stages.Trail> grade) {
        return specimen.path().map(trail -> Tally.of(grade.applyAsDouble(trail))).orElse(new Tally(0, 0));
    }

    /** What is explained once is explained from there on. */
    private Tally hard(Specimen specimen) {
        var explained = new HashSet<String>();
        int words = 0;
        int hard = 0;
        for (ShownText.Sentence sentence : specimen.shown().sentences()) {
            sentence.explained().forEach(word -> explained.addAll(hardWords.words(word.toLowerCase(Locale.UK))));
            words += hardWords.words(sentence.slotted()).size();
            hard += hardWords.hard(sentence.slotted(), explained).size();
        }
        return new Tally(hard, words);
    }

    private static Tally abbreviations(Specimen specimen) {
        Set<String> explained = new HashSet<>();
        int found = 0;
        for (ShownText.Sentence sentence : specimen.shown().sentences()) {
            explained.addAll(sentence.explained());
            found += ShortForms.abbreviations(sentence.slotted(), explained).size();
        }
        return Tally.of(found);
    }
}
