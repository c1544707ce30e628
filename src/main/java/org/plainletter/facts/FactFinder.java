package org.plainletter.facts;

import java.util.List;

/** Finds the facts of one type. It sees the text with the facts that earlier finders took covered by {@link Cover} characters. */
interface FactFinder {

    /** The type of every fact that it finds. */
    FactType type();

    /** The facts in {@code text}; where two overlap, the earlier in the list counts. */
    List<Fact> find(String text);
}
