package org.plainletter.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plainletter.anatomy.Letter;
import org.plainletter.anatomy.Part;
import org.plainletter.check.CheckedDraft;
import org.plainletter.check.Finding;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.deidentify.SlotTable;
import org.plainletter.facts.Slot;
import org.plainletter.language.ReadabilityFormulas;
import org.plainletter.language.Span;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.KeyFact;

/** Fills the facts into a checked draft and finds the place of each sentence in the letter. */
final class Restoration {

    private final Letter letter;
    private final SlotTable facts;
    private final ReadabilityFormulas readability;
    private final PlainLetter.Source source;
    private final Map<String, Span> places = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> slottedWords = new HashMap<>();

    Restoration(Letter letter, Deidentified slotted, ReadabilityFormulas readability) {
        this.letter = letter;
        this.facts = slotted.facts();
        slotted.letter().parts().forEach(part -> part.sentences().forEach(sentence -> slottedWords.put(sentence.id(), sentence.text().strip().replaceAll("\\s+", " "))));
        this.readability = readability;
        letter.parts().forEach(part -> part.sentences().forEach(sentence -> {
            places.put(sentence.id(), sentence.span());
            words.put(sentence.id(), letter.text(sentence).strip().replaceAll("\\s+", " "));
        }));
        this.source = source(letter, readability);
    }

    PlainLetter restore(CheckedDraft draft) {
        var sections = draft.sections().stream().map(this::section).toList();
        var lines = sections.stream().flatMap(section -> section.sentences().stream()).map(PlainLetter.Sentence::text).toList();
        var rewrite = new PlainLetter.Rewrite(draft.author().engine(), draft.author().model(), draft.author().prompt().name(), draft.author().prompt().version(),
                draft.author().prompts(), draft.keyFacts().stream().map(this::key).toList(), sections, readability.score(String.join("\n", lines)));
        return new PlainLetter(letter.kind(), letter.sensitive(), draft.needsReview(), source, rewrite,
                draft.findings().stream().map(this::found).toList());
    }

    private static PlainLetter.Source source(Letter letter, ReadabilityFormulas readability) {
        String text = letter.source().text();
        var body = new ArrayList<String>();
        letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY)
                .forEach(part -> part.sentences().stream().filter(sentence -> !sentence.noise()).map(letter::text).forEach(body::add));
        int words = (int) text.strip().splitWithDelimiters("\\s+", 0).length / 2 + 1;
        return new PlainLetter.Source(text, letter.source().pages(), words, readability.score(String.join("\n", body)));
    }

    private PlainLetter.Section section(CheckedDraft.Section section) {
        return new PlainLetter.Section(section.id(), facts.restore(section.heading()), section.sentences().stream().map(this::sentence).toList());
    }

    private PlainLetter.Sentence sentence(CheckedDraft.Shown shown) {
        String slotted = shown.sentence().text();
        String text = shown.original() ? ownWords(shown) : large(facts.restore(slotted));
        var hardWords = shown.sentence().hardWords().stream().map(word -> new HardWord(facts.restore(word.word()), word.meaning())).toList();
        String own = String.join(" ", shown.sources().stream().map(id -> slottedWords.getOrDefault(id, "")).toList());
        return new PlainLetter.Sentence(shown.id(), text, slotted, own, shown.sentence().picture(), spans(shown.sources()), shown.original(), hardWords);
    }

    /** A medicine's name is small inside a sentence and large at its head. */
    private static String large(String text) {
        return text.isEmpty() || text.startsWith("www") ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** The letter's own words, to the letter. */
    private String ownWords(CheckedDraft.Shown shown) {
        return String.join(" ", shown.sources().stream().map(id -> words.getOrDefault(id, "")).toList());
    }

    private PlainLetter.Key key(KeyFact fact) {
        var within = spans(fact.sources());
        var exact = Slot.in(fact.text()).stream().flatMap(slot -> facts.places(slot).stream())
                .filter(place -> within.stream().anyMatch(span -> span.contains(place))).distinct().sorted().toList();
        return new PlainLetter.Key(fact.kind(), fact.label(), large(facts.restore(fact.text())), fact.picture(), exact.isEmpty() ? within : exact);
    }

    private PlainLetter.Found found(Finding finding) {
        return new PlainLetter.Found(finding.check(), finding.severity(), finding.message(), finding.sentence(), spans(finding.sources()));
    }

    private List<Span> spans(List<String> ids) {
        return ids.stream().map(id -> places.getOrDefault(id, new Span(0, 0))).toList();
    }
}
