package org.plainletter.rewrite;

import java.util.List;

/**
 * One way to say a passage.
 *
 * @param engine what wrote it
 * @param phrasebook whether a pattern of the phrasebook says some of it
 * @param sentences in reading order
 */
public record Wording(Engine engine, boolean phrasebook, List<PlainSentence> sentences) {

    /** Copies the list. */
    public Wording {
        sentences = List.copyOf(sentences);
    }
}
