package org.plainletter.intake;

/** The file can't be read; says why, and never what is in it. */
public class UnreadableUploadException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** For {@code reason}. */
    public UnreadableUploadException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a file can't be read. */
    public enum Reason {
        /** No bytes, or nothing but white space. */
        EMPTY,
        /** Over 20 MB. */
        TOO_LARGE,
        /** None of the types that are read, judged by content. */
        UNSUPPORTED,
        /** Damaged or cut off. */
        BROKEN,
        /** Locked with a password. */
        ENCRYPTED,
        /** A picture of a letter without text in it. */
        NO_TEXT,
        /** More than 50 pages. */
        TOO_MANY_PAGES,
        /** It takes more time, memory or space to read than a letter needs. */
        TOO_COSTLY,
        /** Every reader is at work; try again. */
        BUSY
    }
}
