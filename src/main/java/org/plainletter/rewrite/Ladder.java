package org.plainletter.rewrite;

import java.util.AbstractList;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Wordings that are written when they are asked for: most passages show their first, and the others cost as much each. Safe for use by several threads. */
final class Ladder extends AbstractList<Wording> {

    private final @Nullable Wording[] written;
    private final IntFunction<Wording> writer;

    /** @param writer writes the wording at an index below {@code size} */
    Ladder(int size, IntFunction<Wording> writer) {
        this.written = new Wording[size];
        this.writer = writer;
    }

    @Override
    public synchronized Wording get(int index) {
        Wording known = written[index];
        if (known == null) {
            known = writer.apply(index);
            written[index] = known;
        }
        return known;
    }

    @Override
    public int size() {
        return written.length;
    }
}
