package org.plainletter.rewrite;

import org.jspecify.annotations.Nullable;
import org.plainletter.prompt.PromptVersion;

/**
 * What wrote a rewrite.
 *
 * @param engine what most of it was written by
 * @param model the language model as the settings name it, or null if none had a part in it
 * @param prompt the version of what it was written by: "rewrite" for a model, "phrasebook" for the embedded rewriter
 */
public record Author(Engine engine, @Nullable String model, PromptVersion prompt) {

    /** The rules in this program, by one version of the phrasebook. */
    public static Author embedded(PromptVersion prompt) {
        return new Author(Engine.EMBEDDED, null, prompt);
    }
}
