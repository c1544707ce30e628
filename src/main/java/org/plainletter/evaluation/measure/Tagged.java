package org.plainletter.evaluation.measure;

import java.util.List;
import org.plainletter.language.Tagger;
import org.plainletter.language.Token;

/**
 * A sentence's tokens.
 *
 * @param tokens in order
 * @param lemmas the base form of each
 */
public record Tagged(List<Token> tokens, List<String> lemmas) {

    /** Copies the lists. */
    public Tagged {
        tokens = List.copyOf(tokens);
        lemmas = List.copyOf(lemmas);
    }

    /** What {@code tagger} says of {@code sentence}. */
    public static Tagged of(Tagger tagger, String sentence) {
        var tokens = tagger.tag(sentence);
        return new Tagged(tokens, tagger.lemmas(tokens));
    }
}
