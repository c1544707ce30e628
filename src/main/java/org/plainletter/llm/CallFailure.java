package org.plainletter.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plainletter.llm.ModelUnavailableException.Reason;

/** One call gave no usable reply. Holds nothing of what was sent or received. */
final class CallFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final boolean again;
    private final @Nullable Duration retryAfter;
    private final Usage usage;

    private CallFailure(Reason reason, boolean again, @Nullable Duration retryAfter, Usage usage) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.again = again;
        this.retryAfter = retryAfter;
        this.usage = usage;
    }

    /** One after which another call is of no use. */
    static CallFailure last(Reason reason) {
        return new CallFailure(reason, false, null, Usage.NONE);
    }

    /** One after which another call may do. */
    static CallFailure passing(Reason reason) {
        return new CallFailure(reason, true, null, Usage.NONE);
    }

    /** One after which another call may do after {@code retryAfter}, if the endpoint named a time. */
    static CallFailure passing(Reason reason, @Nullable Duration retryAfter) {
        return new CallFailure(reason, true, retryAfter, Usage.NONE);
    }

    /** The same, with the tokens that the call cost all the same. */
    CallFailure costing(Usage spent) {
        return new CallFailure(reason, again, retryAfter, spent);
    }

    Reason reason() {
        return reason;
    }

    /** Whether the same call may succeed another time. */
    boolean again() {
        return again;
    }

    /** How long the endpoint asked to be left alone, or null. */
    @Nullable Duration retryAfter() {
        return retryAfter;
    }

    Usage usage() {
        return usage;
    }
}
