package org.plainletter.rewrite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.prompt.PromptMark;
import org.plainletter.prompt.PromptVersion;

/**
 * What wrote a rewrite.
 *
 * @param engine what most of it was written by
 * @param model the language model as the settings name it, or null if none had a part in it
 * @param prompt the version of what it was written by: "rewrite" for a model, "phrasebook" for the embedded rewriter
 * @param prompts all versions that had a part in it
 */
public record Author(Engine engine, @Nullable String model, PromptVersion prompt, List<PromptMark> prompts) {

    /** Copies the list. */
    public Author {
        prompts = List.copyOf(prompts);
    }

    /** The rules in this program, by one version of the phrasebook and of what belongs to it. */
    public static Author embedded(PromptVersion prompt, List<PromptMark> prompts) {
        return new Author(Engine.EMBEDDED, null, prompt, prompts);
    }
}
