package org.plainletter.rewrite.llm;

import java.util.List;
import java.util.stream.Collectors;
import org.plainletter.anatomy.Audience;
import org.plainletter.deidentify.SlottedSentence;
import org.plainletter.rewrite.Passage;

/**
 * Some sentences of a letter that are asked for, checked and remembered together.
 *
 * @param audience whom the letter speaks to
 * @param heading what they stand under
 * @param sentences in the letter's order; none if there is nothing to ask
 * @param embedded what the embedded rewriter makes of them, each a source of at least one
 * @param asides what names facts from elsewhere beside them
 */
record Block(Audience audience, String heading, List<SlottedSentence> sentences, List<Passage> embedded, List<Passage> asides) {

    /** Copies the lists. */
    Block {
        sentences = List.copyOf(sentences);
        embedded = List.copyOf(embedded);
        asides = List.copyOf(asides);
    }

    /** The ids of its sentences. */
    List<String> ids() {
        return sentences.stream().map(SlottedSentence::id).toList();
    }

    /** What it says, as it stands in the letter. */
    String text() {
        return sentences.stream().map(SlottedSentence::text).collect(Collectors.joining("\n"));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Block[" + sentences.size() + " sentences]";
    }
}
