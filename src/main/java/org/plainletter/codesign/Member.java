package org.plainletter.codesign;

import org.jspecify.annotations.Nullable;
import org.plainletter.judgement.Side;

/**
 * One of a group's people: known by a first name, a picture, or both.
 *
 * @param id random; judgements know the person by it and by nothing else
 * @param room people of different rooms do not see each other
 * @param name a first name, or null
 * @param picture a concept of the closed list of pictures, or null
 * @param side where "easy" stands for this person, always
 */
record Member(String id, String room, @Nullable String name, @Nullable String picture, Side side) {

    /** Without the name. */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
