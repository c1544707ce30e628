package org.plainletter.intake;

import org.plainletter.intake.Block.Kind;

/** What a table says in one place: a row, or under the heading of a column one of its sentences. */
record Told(Kind kind, String text) {

    static Told row(String text) {
        return new Told(Kind.TABLE_ROW, text);
    }
}
