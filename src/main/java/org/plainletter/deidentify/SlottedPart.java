package org.plainletter.deidentify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Part;

/**
 * A part of a slotted letter.
 *
 * @param kind what the part is for
 * @param heading its heading with slots, or null if it has none
 * @param sentences in reading order
 */
public record SlottedPart(Part.Kind kind, @Nullable String heading, List<SlottedSentence> sentences) {

    /** Copies the list. */
    public SlottedPart {
        sentences = List.copyOf(sentences);
    }

    /** Kind and size only. */
    @Override
    public String toString() {
        return "SlottedPart[" + kind + ", " + sentences.size() + " sentences]";
    }
}
