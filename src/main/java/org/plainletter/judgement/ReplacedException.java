package org.plainletter.judgement;

/** A judgement can't be corrected or taken back: it never was, or something newer stands in its place. */
public class ReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ReplacedException(String id) {
        super("no such judgement stands: " + id);
    }
}
