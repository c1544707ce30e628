package org.plainletter.rewrite;

/** What wrote a wording. */
public enum Engine {
    /** The rules in this program. */
    EMBEDDED,
    /** A language model. */
    LLM;

    /** As the REST contract spells it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
