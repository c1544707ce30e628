package org.plainletter.anatomy;

import org.plainletter.intake.LetterText;

/** Reads the structure of a letter. */
public interface Anatomy {

    /**
     * The letter in {@code text}.
     *
     * @throws NotALetterException if it is nothing that can be rewritten safely, with the reason
     */
    Letter read(LetterText text);
}
