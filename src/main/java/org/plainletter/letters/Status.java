package org.plainletter.letters;

/** How far a letter has come. */
public enum Status {
    /** It waits or is worked on. */
    IN_PROGRESS,
    /** Every check passed. */
    READY,
    /** A red finding remains; the sentences that it concerns are shown in the letter's own words. */
    NEEDS_REVIEW,
    /** The file was read, but it can't be rewritten safely. */
    REFUSED,
    /** The fault is the service's. */
    FAILED;

    /** As the REST contract spells it. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
