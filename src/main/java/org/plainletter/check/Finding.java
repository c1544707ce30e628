package org.plainletter.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in what is shown.
 *
 * @param check the check's name: "slots-kept"
 * @param severity how bad it is
 * @param message in plain English; holds no letter text
 * @param sentence the id of the sentence of the rewrite, or null for the whole letter
 * @param sources the ids of the letter's sentences that it concerns
 */
public record Finding(String check, Severity severity, String message, @Nullable String sentence, List<String> sources) {

    /** Copies the list. */
    public Finding {
        sources = List.copyOf(sources);
    }
}
