package org.plainletter.codesign;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Writer;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptMark;
import org.plainletter.rewrite.HardWord;
import org.plainletter.rewrite.KeyFact;

/**
 * A few sentences of a letter under their heading: what a person reads and judges at a time.
 *
 * @param letter which letter
 * @param title what the letter is, in a few words
 * @param kind what kind of letter it is, as the REST contract spells it
 * @param heading what stands above the sentences
 * @param writer what wrote them
 * @param lines the sentences
 * @param own the letter's own words for them
 * @param when the one day and time that the letter is about, in NHS style, if it stands here; or null
 */
record Extract(String letter, String title, String kind, String heading, Writer writer, List<Line> lines, String own, @Nullable String when) {

    /** What stands as the writer of an untouched letter. */
    static final Writer UNTOUCHED = new Writer("original", null, "original", "0", Set.of());
    /** What stands in the place of words that were erased. */
    static final String ERASED = "These words were erased.";
    private static final int MOST_LINES = 3;

    /** Copies the list. */
    Extract {
        lines = List.copyOf(lines);
    }

    /** One that tells no day. */
    Extract(String letter, String title, String kind, String heading, Writer writer, List<Line> lines, String own) {
        this(letter, title, kind, heading, writer, lines, own, null);
    }

    /** The extracts of a rewritten letter, in its order. */
    static List<Extract> of(String letter, String title, PlainLetter plain) {
        var rewrite = plain.rewrite();
        var writer = writer(rewrite);
        String when = when(rewrite);
        var extracts = new ArrayList<Extract>();
        for (PlainLetter.Section section : rewrite.sections()) {
            for (List<PlainLetter.Sentence> few : inParts(section.sentences())) {
                var extract = new Extract(letter, title, plain.kind().code(), section.heading(), writer, few.stream().map(Extract::line).toList(), own(few, plain.source().text()), when);
                extracts.add(when != null && WhenQuestion.isTold(when, extract.text()) ? extract : extract.withoutDay());
            }
        }
        return extracts;
    }

    /** A part of a letter as one extract. */
    static Extract whole(String letter, PlainLetter part) {
        List<PlainLetter.Sentence> sentences = part.rewrite().sections().stream().flatMap(section -> section.sentences().stream()).toList();
        return new Extract(letter, "", part.kind().code(), part.rewrite().sections().getFirst().heading(), writer(part.rewrite()), sentences.stream().map(Extract::line).toList(),
                own(sentences, part.source().text()));
    }

    /** The only day and time among a letter's key facts, or null: of several a question could mean any. */
    private static @Nullable String when(PlainLetter.Rewrite rewrite) {
        List<String> times = rewrite.keyFacts().stream().filter(fact -> fact.kind() == KeyFact.Kind.WHEN).map(PlainLetter.Key::text).toList();
        return times.size() == 1 ? times.getFirst() : null;
    }

    private Extract withoutDay() {
        return new Extract(letter, title, kind, heading, writer, lines, own);
    }

    private static Writer writer(PlainLetter.Rewrite rewrite) {
        return new Writer(rewrite.engine().code(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(),
                rewrite.prompts().stream().map(PromptMark::identity).collect(Collectors.toSet()));
    }

    /** Parts of about the same size, none longer than {@link #MOST_LINES}. */
    private static List<List<PlainLetter.Sentence>> inParts(List<PlainLetter.Sentence> sentences) {
        int parts = (sentences.size() + MOST_LINES - 1) / MOST_LINES;
        var cut = new ArrayList<List<PlainLetter.Sentence>>();
        for (int i = 0; i < parts; i++) {
            cut.add(sentences.subList(i * sentences.size() / parts, (i + 1) * sentences.size() / parts));
        }
        return cut;
    }

    private static Line line(PlainLetter.Sentence sentence) {
        return new Line(sentence.text(), sentence.slotted(), sentence.own(), sentence.picture(), sentence.hardWords().stream().map(HardWord::meaning).distinct().toList());
    }

    private static String own(List<PlainLetter.Sentence> sentences, String text) {
        Set<Span> spans = new LinkedHashSet<>();
        sentences.forEach(sentence -> spans.addAll(sentence.source()));
        return spans.stream().map(span -> span.of(text).strip().replaceAll("\\s+", " ")).filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    /** The same without its words. */
    Extract erased() {
        return new Extract(letter, title, kind, heading, writer, List.of(new Line(ERASED, ERASED, ERASED, null, List.of())), ERASED);
    }

    /** The letter's own words for it with slots in place of facts: what a judgement keeps. */
    List<String> source() {
        return lines.stream().map(Line::own).distinct().toList();
    }

    /** All its sentences, one after the other. */
    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** Tells extracts apart: which letter, and what it says there. */
    String mark() {
        return letter + "#" + Integer.toHexString(Objects.hash(heading, text()));
    }
}
