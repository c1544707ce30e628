package org.plainletter.rewrite.llm;

import java.util.List;
import org.plainletter.rewrite.PlainSentence;

/**
 * Sentences of a model and the sentences of the letter that they say.
 *
 * @param sources ids, in the letter's order, at least one
 * @param said the model's sentences, before the last hand
 * @param sentences the same in plain words, with meanings
 * @param faults what the checks find wrong with it; empty if it may be shown
 */
record Piece(List<String> sources, List<Said> said, List<PlainSentence> sentences, List<String> faults) {

    /** Copies the lists. */
    Piece {
        sources = List.copyOf(sources);
        said = List.copyOf(said);
        sentences = List.copyOf(sentences);
        faults = List.copyOf(faults);
    }

    /** Whether it may be shown. */
    boolean passes() {
        return faults.isEmpty();
    }

    /** What the model said, as it said it. */
    List<String> words() {
        return said.stream().map(Said::text).toList();
    }

    /** The same with one more fault. */
    Piece with(String fault) {
        return new Piece(sources, said, sentences, java.util.stream.Stream.concat(faults.stream(), java.util.stream.Stream.of(fault)).toList());
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Piece[" + sources.size() + " sources, " + sentences.size() + " sentences, " + faults.size() + " faults]";
    }
}
