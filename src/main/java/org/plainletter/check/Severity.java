package org.plainletter.check;

/** How bad a finding is. */
public enum Severity {
    /** A wording with it may not be shown. */
    RED,
    /** Harder to read than it could be, or worth a look. */
    AMBER;

    /** As the REST contract spells it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
