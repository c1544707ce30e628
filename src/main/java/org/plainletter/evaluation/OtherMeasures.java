package org.plainletter.evaluation;

import static org.plainletter.evaluation.Summary.RATIO;
import static org.plainletter.evaluation.Summary.SHARE;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.evaluation.measure.Chrf;
import org.plainletter.evaluation.measure.Identifiers;
import org.plainletter.evaluation.measure.Proofreader;
import org.plainletter.evaluation.measure.Sari;
import org.plainletter.rewrite.Draft;
import org.plainletter.rewrite.Passage;
import org.plainletter.rewrite.PlainSentence;

/** Who could be told from what leaves the machine, how near the rewrite is to a person's, and how it came about. */
final class OtherMeasures {

    private final Identifiers identifiers;

    OtherMeasures(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    List<Measure> all() {
        return Stream.concat(always().stream(), Proofreader.find().stream().map(OtherMeasures::grammar)).toList();
    }

    private List<Measure> always() {
        return List.of(
                Measure.counting("leaks", "Numbers, dates and postcodes of the patient that would leave the machine",
                        "Knows the identifiers that the gold names; a rare illness or post can tell a person too.", OtherMeasures::leaks),
                hidden("names-hidden", "Names and addresses of the patient hidden", "Looks for each telling word of a name; a nickname that the gold does not name goes by.", Gold::identifiers),
                hidden("people-hidden", "Names of other people hidden", "Looks for each telling word of a name; a post such as \u201cward manager\u201d stays.", Gold::people),
                new Measure("sari", "SARI beside the gold's rewrite", RATIO,
                        "There is one person's rewrite for each letter, and many good ones; order and sense are not looked at.",
                        specimen -> Tally.of(Sari.score(specimen.source(), text(specimen.shown()), List.of(good(specimen))))),
                new Measure("overlap", "Overlap with the gold's rewrite (chrF2)", RATIO,
                        "Compares characters: \u201cyou can eat\u201d and \u201cyou cannot eat\u201d are near.",
                        specimen -> Tally.of(Chrf.score(text(specimen.shown()), good(specimen)))),
                new Measure("phrasebook", "Sentences of the letter met by the phrasebook", SHARE,
                        "Counts a passage as met if a pattern says any part of it.", OtherMeasures::met));
    }

    private static Measure grammar(Proofreader proofreader) {
        Function<Specimen, List<String>> faults = specimen -> specimen.shown().sentences().stream()
                .flatMap(sentence -> proofreader.faults(sentence.text()).stream().map(fault -> sentence.id() + " " + fault)).toList();
        return new Measure("grammar", "Grammar faults in 100 sentences (LanguageTool)", RATIO, "Finds what rules foresee, and takes some good sentences for faults.",
                specimen -> new Tally(100.0 * faults.apply(specimen).size(), specimen.shown().sentences().size()), faults);
    }

    private static String good(Specimen specimen) {
        return text(ShownText.of(specimen.letter().goodRewrite()));
    }

    private static String text(ShownText shown) {
        return shown.sentences().stream().map(ShownText.Sentence::text).collect(Collectors.joining(" "));
    }

    private static List<String> leaks(Specimen specimen) {
        String leaving = specimen.leaving();
        return specimen.letter().gold().identifiers().stream().filter(Identifiers::isStructured)
                .flatMap(identifier -> Collections.nCopies(Identifiers.timesStructured(identifier, leaving), identifier).stream()).toList();
    }

    private Measure hidden(String id, String name, String blind, Function<Gold, List<String>> names) {
        return new Measure(id, name, SHARE, blind, specimen -> {
            int there = told(specimen, names, specimen.source()).size();
            return new Tally(Math.max(0, there - told(specimen, names, specimen.leaving()).size()), there);
        }, specimen -> told(specimen, names, specimen.leaving()));
    }

    private List<String> told(Specimen specimen, Function<Gold, List<String>> names, String text) {
        var telling = identifiers.tellingWords(names.apply(specimen.letter().gold()).stream().filter(name -> !Identifiers.isStructured(name)).toList());
        return Identifiers.told(telling, text);
    }

    private static Tally met(Specimen specimen) {
        Set<String> shown = specimen.shown().sentences().stream().filter(sentence -> !sentence.original()).map(ShownText.Sentence::slotted).collect(Collectors.toSet());
        var passages = specimen.path().stream().flatMap(trail -> trail.draft().sections().stream()).map(Draft.Section::passages).flatMap(List::stream).toList();
        var all = new HashSet<String>();
        var met = new HashSet<String>();
        for (Passage passage : passages) {
            all.addAll(passage.sources());
            passage.wordings().stream().filter(wording -> shown.containsAll(wording.sentences().stream().map(PlainSentence::text).toList())).findFirst()
                    .filter(wording -> wording.phrasebook()).ifPresent(wording -> met.addAll(passage.sources()));
        }
        return new Tally(met.size(), all.size());
    }
}
