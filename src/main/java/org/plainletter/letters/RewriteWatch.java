package org.plainletter.letters;

import java.util.function.Function;
import org.plainletter.pipeline.PlainLetter;
import org.plainletter.prompt.PromptSet;

/** Looks at each live rewrite before its reader does. */
public interface RewriteWatch {

    /**
     * What the reader is shown.
     *
     * @param letter as it was rewritten
     * @param prompts what by
     * @param again rewrites the same letter by other versions
     */
    PlainLetter seen(PlainLetter letter, PromptSet prompts, Function<PromptSet, PlainLetter> again);
}
