package org.plainletter.rewrite;

import java.util.List;

/**
 * One way to say a passage.
 *
 * @param engine what wrote it
 * @param sentences in reading order
 */
public record Wording(Engine engine, List<PlainSentence> sentences) {

    /** Copies the list. */
    public Wording {
        sentences = List.copyOf(sentences);
    }
}
