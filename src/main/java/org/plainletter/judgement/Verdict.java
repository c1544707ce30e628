package org.plainletter.judgement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader says of a letter or a sentence. */
public enum Verdict {
    EASY, HARD, NOT_SURE;

    /** As the REST contract spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict that {@code code} spells, if it is one. */
    public static Optional<Verdict> of(String code) {
        return Stream.of(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
    }
}
