package org.plainletter.access;

import java.util.Locale;

/** What an account is for. */
public enum Role {
    /** Runs the groups of its charity. */
    FACILITATOR("Runs groups"),
    /** Proposes, tries and promotes new words for all. */
    EDITOR("Improves the words"),
    /** Gives people accounts. */
    KEEPER("Gives accounts");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** What it does, on a page. */
    public String words() {
        return words;
    }

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
