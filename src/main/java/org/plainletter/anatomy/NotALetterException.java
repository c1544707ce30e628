package org.plainletter.anatomy;

/** The text was read but can't be rewritten safely; says why, and never what is in it. */
public class NotALetterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** For {@code reason}. */
    public NotALetterException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a text is not rewritten. */
    public enum Reason {
        /** Too few words to be a letter. */
        TOO_SHORT,
        /** Far more words than a letter has. */
        TOO_LONG,
        /** Not in English. */
        NOT_ENGLISH,
        /** English, but no letter from a health service: a recipe, an essay. */
        NOT_A_HEALTH_LETTER,
        /** Boxes and labels without sentences, such as an empty form. */
        NO_SENTENCES
    }
}
