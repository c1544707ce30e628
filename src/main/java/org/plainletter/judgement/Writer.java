package org.plainletter.judgement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What wrote the words that were judged.
 *
 * @param engine what most of them came from, as the REST contract spells it
 * @param model the language model, or null
 * @param promptName what kind of prompt wrote them
 * @param promptVersion that prompt's version
 * @param prompts the identities of all prompt versions that had a part
 */
public record Writer(String engine, @Nullable String model, String promptName, String promptVersion, Set<String> prompts) {

    /** Copies the set. */
    public Writer {
        prompts = Collections.unmodifiableSet(new TreeSet<>(prompts));
    }
}
