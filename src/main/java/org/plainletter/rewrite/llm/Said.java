package org.plainletter.rewrite.llm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a model's reply, before anybody has looked at it.
 *
 * @param text slotted, if the model kept to the rules
 * @param picture the name of the picture that it wants, or null
 * @param from the ids of the letter's sentences that it says it comes from
 */
record Said(String text, @Nullable String picture, List<String> from) {

    /** Copies the list. */
    Said {
        from = List.copyOf(from);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Said[" + text.length() + " characters]";
    }
}
