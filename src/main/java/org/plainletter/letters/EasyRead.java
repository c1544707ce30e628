package org.plainletter.letters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.check.Severity;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.KeyFact;

/**
 * A letter as its page shows it.
 *
 * @param about what the letter is about, in words: "This letter is about an appointment."
 * @param needsReview whether a person should check parts of it
 * @param groups what to know first
 * @param sections what the letter says
 * @param checks what the reader should ask the sender
 * @param words the hard words, for the question which of them were hard
 * @param original the letter's own words, line by line
 */
record EasyRead(String about, boolean needsReview, List<Group> groups, List<Part> sections, List<ToCheck> checks,
        List<String> words, List<String> original) {

    /** Key facts that belong together. */
    record Group(String heading, List<Fact> facts) {}

    /** One key fact. */
    record Fact(String label, List<TextRun> text, @Nullable String picture, List<String> ownWords) {}

    /** A heading and what stands under it. */
    record Part(String id, String heading, List<Line> lines) {}

    /** One sentence. */
    record Line(String id, List<TextRun> text, @Nullable String picture, boolean original, List<Meaning> meanings, List<String> ownWords,
            List<String> words) {}

    /** A hard word and what it means. */
    record Meaning(String word, String meaning) {}

    /** Something in the letter that the sender has to clear up, and where the letter says it. */
    record ToCheck(String message, List<String> ownWords) {}

    /** The page of {@code letter}. */
    static EasyRead of(PlainLetter letter, Pictures pictures) {
        return new Making(letter, pictures).view();
    }

    /** The letter's own words, line by line. */
    static List<String> lines(PlainLetter letter) {
        return letter.source().text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static final class Making {

        private final PlainLetter letter;
        private final Pictures pictures;
        private final Set<String> met = new HashSet<>();
        private final Set<String> explained = new HashSet<>();

        Making(PlainLetter letter, Pictures pictures) {
            this.letter = letter;
            this.pictures = pictures;
        }

        EasyRead view() {
            List<Group> groups = groups();
            List<Part> parts = letter.rewrite().sections().stream().map(this::part).toList();
            List<String> words = parts.stream().flatMap(part -> part.lines.stream()).flatMap(line -> line.words.stream()).distinct().toList();
            return new EasyRead(KindInWords.of(letter.kind()), letter.needsReview(), groups, parts, checks(), words, lines(letter));
        }

        private List<Group> groups() {
            Map<String, List<Fact>> byHeading = new LinkedHashMap<>();
            letter.rewrite().keyFacts().forEach(key -> byHeading.computeIfAbsent(heading(key.kind()), any -> new ArrayList<>()).add(fact(key)));
            return byHeading.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
        }

        private Fact fact(PlainLetter.Key key) {
            return new Fact(key.label(), TextRun.of(key.text(), List.of(), met), pictures.address(key.picture()), ownWords(key.source()));
        }

        private static String heading(KeyFact.Kind kind) {
            return switch (kind) {
                case WHO, WHAT, WHEN, WHERE -> "First things to know";
                case BRING, DO, DO_NOT -> "What to do";
                case MEDICINE -> "Your medicines";
                case CONTACT -> "Who to ask";
                case OTHER -> "Good to know";
            };
        }

        private Part part(PlainLetter.Section section) {
            return new Part(section.id(), section.heading(), section.sentences().stream().map(this::line).toList());
        }

        private Line line(PlainLetter.Sentence sentence) {
            List<String> words = sentence.hardWords().stream().map(HardWord::word).toList();
            return new Line(sentence.id(), TextRun.of(sentence.text(), words, met), pictures.address(sentence.picture()), sentence.original(),
                    meanings(sentence.hardWords()), ownWords(sentence.source()), words);
        }

        private List<Meaning> meanings(Collection<HardWord> hardWords) {
            return hardWords.stream().filter(hard -> explained.add(hard.word().toLowerCase(Locale.ROOT)) && !isSaid(hard))
                    .map(hard -> new Meaning(hard.word(), hard.meaning())).toList();
        }

        /** Whether the rewrite itself says the meaning, in a sentence of its own. */
        private boolean isSaid(HardWord hard) {
            return letter.rewrite().sections().stream().flatMap(section -> section.sentences().stream())
                    .anyMatch(sentence -> sentence.text().equals(hard.meaning()));
        }

        /** What concerns the letter and not the wording of one of its sentences. */
        private List<ToCheck> checks() {
            return letter.findings().stream().filter(found -> found.sentence() == null)
                    .sorted((a, b) -> Boolean.compare(b.severity() == Severity.RED, a.severity() == Severity.RED))
                    .map(found -> new ToCheck(found.message(), ownWords(found.source()))).distinct().toList();
        }

        private List<String> ownWords(List<Span> spans) {
            String text = letter.source().text();
            return spans.stream().filter(span -> span.end() <= text.length()).map(span -> span.of(text).strip())
                    .filter(words -> !words.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList();
        }
    }
}
