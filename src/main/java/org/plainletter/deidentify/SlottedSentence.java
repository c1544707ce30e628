package org.plainletter.deidentify;

import org.plainletter.anatomy.Sentence.Form;

/**
 * A sentence with slots where facts and names stood.
 *
 * @param id the id of the {@link org.plainletter.anatomy.Sentence} that it comes from
 * @param form how it is written
 * @param text holds no name, and no digit outside a slot
 * @param noise whether a rewrite leaves it out
 */
public record SlottedSentence(String id, Form form, String text, boolean noise) {

    /** Id and form only. */
    @Override
    public String toString() {
        return "SlottedSentence[" + id + ", " + form + "]";
    }
}
