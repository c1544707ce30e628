package org.plainletter.evaluation.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.plainletter.language.Token;

/**
 * The people and things that a reader has to keep track of: names and nouns, each counted once however often it comes. A row of
 * nouns is one thing ("blood test"), and so is a slot. Thread-safe.
 *
 * <p>Feng, L., Elhadad, N. and Huenerfauth, M. (2009). Cognitively motivated features for readability assessment. Proceedings of the
 * 12th Conference of the European Chapter of the ACL, 229-237: the number of unique entities predicted how well adults with
 * intellectual disabilities understood a text.
 */
public final class Entities {

    private final Function<String, Tagged> tagger;

    /** @param tagger gives the tokens of a sentence */
    public Entities(Function<String, Tagged> tagger) {
        this.tagger = tagger;
    }

    /** The different people and things in {@code sentences}, slotted. */
    public Set<String> in(List<String> sentences) {
        var entities = new HashSet<String>();
        for (String sentence : sentences) {
            var row = new ArrayList<String>();
            Tagged tagged = tagger.apply(sentence);
            for (int i = 0; i < tagged.tokens().size(); i++) {
                Token token = tagged.tokens().get(i);
                if (token.text().startsWith("[[")) {
                    close(entities, row);
                    entities.add(token.text());
                } else if (token.is("NOUN", "PROPN")) {
                    row.add(tagged.lemmas().get(i).toLowerCase(Locale.UK));
                } else {
                    close(entities, row);
                }
            }
            close(entities, row);
        }
        return entities;
    }

    private static void close(Set<String> entities, List<String> row) {
        if (!row.isEmpty()) {
            entities.add(String.join(" ", row));
            row.clear();
        }
    }
}
