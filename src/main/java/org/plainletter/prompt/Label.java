package org.plainletter.prompt;

import java.util.Locale;

/** What a version is just now. Labels move; versions stay. */
public enum Label {
    /** The version that writes letters. */
    CHAMPION,
    /** The version that is tried against it. */
    CHALLENGER;

    /** As it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
