package org.plainletter.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plainletter.anatomy.Letter;
import org.plainletter.anatomy.Part;
import org.plainletter.check.Severity;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.facts.Fact;
import org.plainletter.facts.FactType;
import org.plainletter.facts.Facts;
import org.plainletter.facts.Slot;
import org.plainletter.language.Span;

/**
 * Looks at what a reader is shown once more, without slots: no figure may stand in it that the letter does not have, and no fact of the letter's body may be
 * nowhere. The checks see slots; this sees the words. A passage with a foreign figure is shown in the letter's own words.
 */
final class LastLook {

    /** Figures, dates and the like; names and plain counts are said in too many ways. */
    private static final Set<FactType> COMPARED = EnumSet.of(FactType.DATE, FactType.TIME, FactType.PHONE, FactType.EMAIL, FactType.LINK, FactType.MONEY,
            FactType.DOSE, FactType.FREQUENCY, FactType.DURATION, FactType.MEASUREMENT, FactType.PERCENTAGE, FactType.ODDS, FactType.REFERENCE,
            FactType.NHS_NUMBER, FactType.POSTCODE);

    private final Facts facts = new Facts();

    /** The whole letter as it may be shown, with what was found. */
    PlainLetter at(PlainLetter plain, Letter letter, Deidentified slotted) {
        var look = new Look(letter, slotted);
        look.lose(plain.rewrite().sections());
        return look.at(plain);
    }

    /** Its first sections as they may be shown. */
    PlainLetter atFirst(PlainLetter plain, Letter letter, Deidentified slotted) {
        return new Look(letter, slotted).at(plain);
    }

    /** The look at one letter. */
    private final class Look {

        private final Letter letter;
        private final Deidentified slotted;
        private final Map<Span, String> own = new HashMap<>();
        private final List<PlainLetter.Found> found = new ArrayList<>();

        Look(Letter letter, Deidentified slotted) {
            this.letter = letter;
            this.slotted = slotted;
            Map<String, String> texts = new HashMap<>();
            slotted.letter().parts().forEach(part -> part.sentences().forEach(sentence -> texts.put(sentence.id(), sentence.text())));
            letter.parts().forEach(part -> part.sentences().forEach(sentence -> own.put(sentence.span(), texts.getOrDefault(sentence.id(), ""))));
        }

        PlainLetter at(PlainLetter plain) {
            var rewrite = plain.rewrite();
            var keyFacts = rewrite.keyFacts().stream().filter(key -> !isForeign(key.label() + ": " + key.text()) || dropped(key)).toList();
            var sections = rewrite.sections().stream().map(section -> new PlainLetter.Section(section.id(), section.heading(), sentences(section.sentences()))).toList();
            if (found.isEmpty()) {
                return plain;
            }
            var looked = new PlainLetter.Rewrite(rewrite.engine(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(), rewrite.prompts(),
                    keyFacts, sections, rewrite.readability());
            boolean red = plain.needsReview() || found.stream().anyMatch(finding -> finding.severity() == Severity.RED);
            return new PlainLetter(plain.kind(), plain.sensitive(), red, plain.source(), looked, Stream.concat(plain.findings().stream(), found.stream()).toList());
        }

        private boolean dropped(PlainLetter.Key key) {
            found.add(new PlainLetter.Found(FactFindings.FOREIGN, Severity.RED, "A fact at the top was not in the letter. It was left out.", null, key.source()));
            return false;
        }

        private List<PlainLetter.Sentence> sentences(List<PlainLetter.Sentence> sentences) {
            var shown = new ArrayList<PlainLetter.Sentence>();
            var foreign = new HashSet<List<Span>>();
            sentences.stream().filter(sentence -> !sentence.original() && isForeign(sentence.text())).forEach(sentence -> {
                if (foreign.add(sentence.source())) {
                    found.add(new PlainLetter.Found(FactFindings.FOREIGN, Severity.RED, "A fact was not in the letter. The letter\u2019s own words are shown.", sentence.id(), sentence.source()));
                }
            });
            var said = new HashSet<List<Span>>();
            for (PlainLetter.Sentence sentence : sentences) {
                if (!foreign.contains(sentence.source())) {
                    shown.add(sentence);
                } else if (said.add(sentence.source())) {
                    shown.add(ownWords(sentence));
                }
            }
            return shown;
        }

        private PlainLetter.Sentence ownWords(PlainLetter.Sentence sentence) {
            String text = letter.source().text();
            return new PlainLetter.Sentence(sentence.id(), join(sentence.source().stream().map(span -> span.of(text)).toList()), sentence.own(), sentence.own(), null, sentence.source(), true, List.of());
        }

        private static String join(List<String> texts) {
            return String.join(" ", texts).strip().replaceAll("\\s+", " ");
        }

        private boolean isForeign(String text) {
            return facts.find(text).stream().filter(fact -> COMPARED.contains(fact.type()) && !slotted.facts().holds(fact))
                    .anyMatch(fact -> inLetter().noneMatch(fact::sameAs));
        }

        /** What the slots do not know may still stand in the letter, such as over the end of a line, or behind a sign that is said in words; looked for only then. */
        private Stream<Fact> inLetter() {
            String text = letter.source().text();
            return Stream.of(text, text.replaceAll("\\s+", " "), text.replaceAll("[<>\u2264\u2265~]+", " ")).flatMap(whole -> facts.find(whole).stream());
        }

        private void lose(List<PlainLetter.Section> sections) {
            var said = new HashSet<Slot>();
            sections.forEach(section -> section.sentences().forEach(sentence -> said.addAll(Slot.in(sentence.slotted()))));
            var lost = new TreeSet<Span>();
            letter.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.sentences().stream()).filter(sentence -> !sentence.noise())
                    .filter(sentence -> Slot.in(own.getOrDefault(sentence.span(), "")).stream().anyMatch(slot -> COMPARED.contains(slot.type()) && !said.contains(slot)))
                    .forEach(sentence -> lost.add(sentence.span()));
            lost.forEach(span -> found.add(new PlainLetter.Found(FactFindings.LOST, Severity.AMBER, "A fact of the letter is missing.", null, List.of(span))));
        }
    }
}
