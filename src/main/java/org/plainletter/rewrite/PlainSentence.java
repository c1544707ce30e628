package org.plainletter.rewrite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a rewrite, slotted.
 *
 * @param text one sentence with its full stop
 * @param picture a concept of the closed list, or null: no picture beats a wrong one
 * @param hardWords the words in it that were kept and need a meaning
 */
public record PlainSentence(String text, @Nullable String picture, List<HardWord> hardWords) {

    /** Copies the list. */
    public PlainSentence {
        hardWords = List.copyOf(hardWords);
    }
}
