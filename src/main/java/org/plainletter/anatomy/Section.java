package org.plainletter.anatomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a letter before its pieces are cut into sentences.
 *
 * @param kind what it is for
 * @param heading its heading, or null
 * @param pieces what stands under the heading, in reading order
 * @param afterClose whether it is body without a heading below the close: small print, of which only what is said to the reader counts
 */
record Section(Part.Kind kind, @Nullable Piece heading, List<Piece> pieces, boolean afterClose) {

    /** Copies the list. */
    Section {
        pieces = List.copyOf(pieces);
    }
}
