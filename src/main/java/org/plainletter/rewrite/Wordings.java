package org.plainletter.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plainletter.anatomy.Audience;
import org.plainletter.anatomy.Sentence.Form;
import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.language.QuickPattern;
import org.plainletter.rewrite.grammar.Grammar;
import org.plainletter.rewrite.phrasebook.Phrasebook;
import org.plainletter.rewrite.split.Splitter;

/**
 * The ways to say one unit of a letter: patterns first, grammar rules next, the glossary last; each further wording
 * leaves out one kind of change, so that a check that catches the boldest may still pass a plainer hand.
 */
final class Wordings {

    /** What is left between two stops is none. */
    private static final QuickPattern WORD = QuickPattern.compile("[\\p{L}\\p{N}]");

    /** The steps in their order; a wording may leave some out. */
    private enum Change { PHRASEBOOK, BRACKETS, SPLIT, ACTIVE, PHRASES }

    private static final List<Set<Change>> LADDER = List.of(Set.of(), Set.of(Change.PHRASEBOOK), Set.of(Change.ACTIVE), Set.of(Change.PHRASEBOOK, Change.ACTIVE),
            Set.of(Change.PHRASEBOOK, Change.ACTIVE, Change.PHRASES), Set.of(Change.PHRASEBOOK, Change.ACTIVE, Change.BRACKETS, Change.SPLIT),
            Set.of(Change.values()));

    private final Phrasebook phrasebook;
    private final PlainWords words;
    private final LabelledLines labelled;
    private final Thanks thanks;
    private final YouVoice voice;
    private final Brackets brackets;
    private final Step splitter;
    private final ActiveVoice active;
    private final Finish finish;
    private final PlainSentences plain;
    private Set<String> explained = Set.of();
    private boolean met;

    Wordings(RewritingRules rules, Grammar grammar, SlottedLetter letter) {
        this.phrasebook = rules.phrasebook();
        this.words = new PlainWords(rules.glossary().in(letter.text()), grammar);
        this.plain = new PlainSentences(words, rules.pictures(), new Finish(grammar));
        this.labelled = new LabelledLines(rules.labels());
        this.thanks = new Thanks(grammar);
        this.voice = new YouVoice(grammar);
        this.brackets = new Brackets(grammar);
        this.splitter = splitting(new Splitter(grammar));
        this.active = new ActiveVoice(grammar);
        this.finish = new Finish(grammar);
    }

    private static Step splitting(Splitter splitter) {
        return (sentence, place) -> splitter.split(sentence);
    }

    Passage passage(LeadIns.Unit unit, Place place) {
        var before = explained;
        var ladder = new Ladder(LADDER.size(), rung -> written(unit, place, LADDER.get(rung), before));
        ladder.getLast();
        explained = plain.explained();
        return new Passage(unit.sources(), ladder, words.hardWords(unit.text()));
    }

    /** @param before the meanings that the passages above have given */
    private synchronized Wording written(LeadIns.Unit unit, Place place, Set<Change> without, Set<String> before) {
        plain.explainedSoFar(before);
        met = false;
        var said = say(unit, place, without);
        return new Wording(Engine.EMBEDDED, met, plain.of(said.stream().filter(sentence -> WORD.matcher(sentence).find()).toList()));
    }

    private List<String> say(LeadIns.Unit unit, Place place, Set<Change> without) {
        Optional<List<String>> rows = unit.form() == Form.LABELLED && !YouVoice.namesActor(unit.text()) ? labelled.say(unit.text()) : Optional.empty();
        if (rows.isPresent() && (!rows.get().isEmpty() || labelled.isHeader(unit.text()))) {
            return rows.get().stream().flatMap(row -> step(without, Change.SPLIT, splitter, phrases(row, place, without), place)).flatMap(row -> finish.apply(row, place).stream()).toList();
        }
        String text = Finish.reasoned(Finish.writtenOut(Senses.told(unit.text())));
        return whole(text, place, without).orElseGet(() -> thanks.apply(text, place).stream().flatMap(each -> voice.apply(each, place).stream())
                .flatMap(sentence -> whole(sentence, spoken(place), without).map(List::stream).orElseGet(() -> reworded(sentence, spoken(place), without))).toList());
    }

    /** Once the voice is turned, a letter between clinicians speaks to the patient. */
    private static Place spoken(Place place) {
        return place.audience() == Audience.CLINICIAN ? new Place(Audience.PATIENT, place.scene(), place.cast()) : place;
    }

    private Stream<String> reworded(String sentence, Place place, Set<Change> without) {
        return step(without, Change.BRACKETS, brackets, sentence, place)
                .flatMap(each -> step(without, Change.SPLIT, splitter, phrases(each, place, without), place))
                .flatMap(each -> whole(each, place, without).map(List::stream)
                        .orElseGet(() -> step(without, Change.ACTIVE, active, phrases(each, place, without), place)
                                .flatMap(said -> step(without, Change.SPLIT, splitter, said, place))))
                .flatMap(each -> finish.apply(each, place).stream());
    }

    private Optional<List<String>> whole(String sentence, Place place, Set<Change> without) {
        Optional<List<String>> pattern = without.contains(Change.PHRASEBOOK) ? Optional.empty() : phrasebook.say(sentence, place.audience());
        met |= pattern.isPresent();
        return pattern.map(said -> said.stream().flatMap(each -> step(without, Change.SPLIT, splitter, each, place)).toList());
    }

    private String phrases(String sentence, Place place, Set<Change> without) {
        return without.contains(Change.PHRASES) ? sentence : phrasebook.phrases(sentence, place.audience());
    }

    private static Stream<String> step(Set<Change> without, Change change, Step step, String sentence, Place place) {
        return without.contains(change) ? Stream.of(sentence) : step.apply(sentence, place).stream();
    }

    /** A heading in plain words. */
    String heading(String heading) {
        String quiet = heading.equals(heading.toUpperCase(Locale.ROOT)) && heading.length() > 4 ? heading.toLowerCase(Locale.ROOT) : heading;
        String text = words.apply(heading.contains("[[") ? heading : quiet).text().replaceFirst("[:.*]+\\s*$", "").replaceFirst("^[*\\s]+", "").strip();
        return text.isEmpty() ? heading : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
