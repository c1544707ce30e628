package org.plainletter.check;

import java.util.List;
import org.plainletter.rewrite.HardWord;

/**
 * What a letter says, and what a rewrite makes of it; both slotted.
 *
 * @param source the letter's words
 * @param rewrite the rewrite's words
 * @param hardWords the words that the rewrite explains
 */
record Example(String source, String rewrite, List<HardWord> hardWords) {

    /** Copies the list. */
    Example {
        hardWords = List.copyOf(hardWords);
    }

    /** One that explains no word. */
    Example(String source, String rewrite) {
        this(source, rewrite, List.of());
    }
}
