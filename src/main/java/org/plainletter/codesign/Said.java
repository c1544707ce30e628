package org.plainletter.codesign;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plainletter.judgement.Verdict;

/** What a person does with an item. */
enum Said {
    EASY, HARD, NOT_SURE, SKIP, UNDO, PICTURE, EASIER;

    /** As it is sent and stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the item; none if it says nothing of it. */
    Optional<Verdict> verdict() {
        return Verdict.of(code());
    }

    /** What {@code code} stands for, if it is one. */
    static Optional<Said> of(String code) {
        return Stream.of(values()).filter(said -> said.code().equals(code)).findFirst();
    }
}
