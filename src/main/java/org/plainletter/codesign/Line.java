package org.plainletter.codesign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that is shown.
 *
 * @param text filled in
 * @param slotted the same with slots in place of facts: what a judgement keeps
 * @param own what the letter itself says there, with slots
 * @param picture a concept of the closed list of pictures, or null
 * @param meanings what its hard words mean, each a sentence
 */
record Line(String text, String slotted, String own, @Nullable String picture, List<String> meanings) {

    /** Copies the list. */
    Line {
        meanings = List.copyOf(meanings);
    }
}
