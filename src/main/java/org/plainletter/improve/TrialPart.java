package org.plainletter.improve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plainletter.language.Span;
import org.plainletter.pipeline.PlainLetter;

/**
 * The part of a letter that readers of a trial judge, the same place in each version's words: up to three sentences under their heading, and what explains
 * them. It is the first where the versions differ, as words that are the same tell nothing; where they differ nowhere, one of the longest.
 *
 * @param source where it stands in the letter
 * @param differs whether the versions differ there
 */
record TrialPart(List<Span> source, boolean differs) {

    private static final int SENTENCES = 3;

    /** Copies the list. */
    TrialPart {
        source = List.copyOf(source);
    }

    /** The part of a letter that was written by the champion, and by others. */
    static TrialPart of(PlainLetter champion, Collection<PlainLetter> others) {
        var parts = champion.rewrite().sections().stream().flatMap(section -> parts(section.sentences())).toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("the letter has no sentences");
        }
        return parts.stream().filter(part -> others.stream().anyMatch(other -> part.differs(champion, other))).findFirst().map(part -> new TrialPart(part.source, true))
                .orElseGet(() -> parts.stream().max(Comparator.comparingInt(part -> part.source.size())).orElseThrow());
    }

    private static Stream<TrialPart> parts(List<PlainLetter.Sentence> sentences) {
        var parts = new ArrayList<TrialPart>();
        int count = (sentences.size() + SENTENCES - 1) / SENTENCES;
        for (int i = 0; i < count; i++) {
            parts.add(new TrialPart(sentences.subList(i * sentences.size() / count, (i + 1) * sentences.size() / count).stream().flatMap(sentence -> sentence.source().stream()).distinct().toList(), false));
        }
        return parts.stream();
    }

    private boolean differs(PlainLetter one, PlainLetter other) {
        List<String> words = words(other);
        return !words.isEmpty() && !words.equals(words(one));
    }

    private List<String> words(PlainLetter letter) {
        return in(letter).rewrite().sections().stream().flatMap(section -> section.sentences().stream()).map(PlainLetter.Sentence::slotted).toList();
    }

    /** The letter with nothing but this part. */
    PlainLetter in(PlainLetter letter) {
        var rewrite = letter.rewrite();
        var sections = rewrite.sections().stream().map(section -> new PlainLetter.Section(section.id(), section.heading(), section.sentences().stream().filter(this::holds).toList()))
                .filter(section -> !section.sentences().isEmpty()).toList();
        return new PlainLetter(letter.kind(), letter.sensitive(), letter.needsReview(), letter.source(),
                new PlainLetter.Rewrite(rewrite.engine(), rewrite.model(), rewrite.promptName(), rewrite.promptVersion(), rewrite.prompts(), List.of(), sections, rewrite.readability()), List.of());
    }

    private boolean holds(PlainLetter.Sentence sentence) {
        return sentence.source().stream().anyMatch(span -> source.stream().anyMatch(span::overlaps));
    }
}
