package org.plainletter.rewrite;

import org.plainletter.deidentify.SlottedLetter;

/** Says a letter in plain language. It sees slots only. */
public interface Rewriter {

    /** A draft in which every sentence of {@code letter} that is not noise is the source of a passage. */
    Draft rewrite(SlottedLetter letter);
}
