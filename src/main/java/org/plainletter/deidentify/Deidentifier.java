package org.plainletter.deidentify;

import org.plainletter.anatomy.Letter;

/** Takes names and facts out of a letter. */
public interface Deidentifier {

    /** The letter with slots, and apart from it what stood there. */
    Deidentified deidentify(Letter letter);
}
