package org.plainletter.deidentify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainletter.anatomy.Letter;
import org.plainletter.anatomy.Part;
import org.plainletter.anatomy.Sentence;
import org.plainletter.language.Span;

/**
 * A heading or a sentence of a letter: what facts are looked for in, one at a time.
 *
 * @param part the part it is in
 * @param sentence the sentence, or null for the part's heading
 * @param span where it stands in the letter's text
 * @param text its characters, options of a form that are not ticked left blank
 */
record Unit(Part part, @Nullable Sentence sentence, Span span, String text) {

    /** All of {@code letter} in reading order. */
    static List<Unit> of(Letter letter) {
        String text = letter.source().text();
        var units = new ArrayList<Unit>();
        for (Part part : letter.parts()) {
            Span heading = part.heading();
            if (heading != null) {
                units.add(new Unit(part, null, heading, heading.of(text)));
            }
            for (Sentence sentence : part.sentences()) {
                units.add(new Unit(part, sentence, sentence.span(), letter.text(sentence)));
            }
        }
        return units;
    }

    boolean in(Part.Kind kind) {
        return part.kind() == kind;
    }

    /** Length only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "Unit[" + part.kind() + ", " + text.length() + " characters]";
    }
}
