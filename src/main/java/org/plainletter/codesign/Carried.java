package org.plainletter.codesign;

import org.jspecify.annotations.Nullable;

/**
 * What one person reads of a trial.
 *
 * @param number what the items call it: it comes after the extracts of the plan
 * @param trial which trial
 * @param pair which pair of it, or null: the letter is untouched
 * @param letter which letter
 * @param extract what is shown
 */
record Carried(int number, String trial, @Nullable String pair, String letter, Extract extract) {

    /** As it stands among a person's items. Nobody can tell it from any other. */
    Item item() {
        return new Item(pair == null ? Item.Kind.UNTOUCHED : Item.Kind.REWRITTEN, number);
    }
}
