package org.plainletter.llm;

/** There is no usable reply. The message is the reason and nothing else: no text of the question, the reply or the provider. */
public final class ModelUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why there is no reply. */
    public enum Reason {
        /** The deadline passed. */
        DEADLINE,
        /** As many calls were made as are allowed. */
        CALLS_SPENT,
        /** The endpoint asked to wait for longer than there was time, or at every call. */
        RATE_LIMITED,
        /** The endpoint does not know us, the model or the request, or the provider's filter held the reply back. */
        REFUSED,
        /** The endpoint could not be reached, broke the connection or answered with a server error. */
        FAULT,
        /** The answer was no chat completion. */
        MALFORMED,
        /** The model stopped in the middle, at a limit of its length. */
        CUT_OFF,
        /** The answer had no content. */
        EMPTY,
        /** The answer was longer than any reply should be. */
        TOO_LONG,
        /** The endpoint failed so often of late that it is left alone for a while. */
        CIRCUIT_OPEN,
        /** As many calls as are allowed at once were under way until the deadline. */
        BUSY,
        /** The day's tokens are spent. */
        BUDGET_SPENT
    }

    /** For {@code reason}. */
    public ModelUnavailableException(Reason reason) {
        super("no reply from the language model: " + reason);
        this.reason = reason;
    }

    /** Why there is no reply. */
    public Reason reason() {
        return reason;
    }
}
