package org.plainletter.llm;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.plainletter.llm.ModelUnavailableException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets calls to an endpoint through: within the day's tokens, so many at once, and none for a while when it keeps failing. */
final class EndpointGuard {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointGuard.class);
    /** A reply that takes longer than a caller's last few seconds says nothing about the endpoint. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final Semaphore places;
    private final CircuitBreaker circuit;
    private final TokenBudget budget;
    private final QuietTime quiet;

    EndpointGuard(LlmSettings settings, TokenBudget budget) {
        // resilience4j's bulkhead has one time to wait for all; here each waits as long as its own deadline lets it.
        places = new Semaphore(settings.concurrency(), true);
        circuit = CircuitBreaker.of("llm", CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED).slidingWindowSize(10).minimumNumberOfCalls(5)
                .failureRateThreshold(50).waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(2).writableStackTraceEnabled(false).build());
        circuit.getEventPublisher().onStateTransition(change ->
                LOG.warn("The language model's endpoint: {}", switch (change.getStateTransition().getToState()) {
                    case OPEN -> "it keeps failing and is left alone for " + settings.pause().toMillis() + " ms";
                    case HALF_OPEN -> "it is tried again";
                    default -> "it answers again";
                }));
        this.budget = budget;
        quiet = new QuietTime(settings.deadline());
    }

    /** One call. */
    interface Call {

        /** Makes it. */
        Reply make() throws InterruptedException;
    }

    /** Whether calls are held back at the moment because the endpoint keeps failing. */
    boolean isOpen() {
        return circuit.getState() == CircuitBreaker.State.OPEN;
    }

    /**
     * Makes a call when there is a place.
     *
     * @throws CallFailure if it fails, or may not be made
     */
    Reply pass(Question question, Deadline deadline, Call call) throws InterruptedException {
        budget.require();
        quiet.await(deadline);
        if (!places.tryAcquire(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
            throw CallFailure.last(Reason.BUSY);
        }
        try {
            if (!circuit.tryAcquirePermission()) {
                throw CallFailure.last(Reason.CIRCUIT_OPEN);
            }
            return counted(question, call);
        } finally {
            places.release();
        }
    }

    private Reply counted(Question question, Call call) throws InterruptedException {
        long start = System.nanoTime();
        try {
            Reply reply = call.make();
            circuit.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            budget.spend(new Usage(reply.promptTokens(), reply.completionTokens()));
            return reply;
        } catch (CallFailure failure) {
            judge(failure, System.nanoTime() - start);
            budget.spend(failure.usage());
            throw failure;
        } catch (InterruptedException left) {
            circuit.releasePermission();
            budget.spend(Usage.of(question));
            throw left;
        } catch (RuntimeException other) {
            circuit.releasePermission();
            throw other;
        }
    }

    private void judge(CallFailure failure, long nanos) {
        Duration retryAfter = failure.retryAfter();
        if (retryAfter != null) {
            quiet.begin(retryAfter);
        }
        switch (failure.reason()) {
            case FAULT, MALFORMED -> circuit.onError(nanos, TimeUnit.NANOSECONDS, failure);
            case DEADLINE -> {
                if (nanos >= SLOW.toNanos()) {
                    circuit.onError(nanos, TimeUnit.NANOSECONDS, failure);
                } else {
                    circuit.releasePermission();
                }
            }
            // The endpoint's refusal, by its status, costs nothing; the refusal of a provider's filter does, and is none of the endpoint's failures.
            case REFUSED -> {
                if (failure.usage().total() == 0) {
                    circuit.onError(nanos, TimeUnit.NANOSECONDS, failure);
                } else {
                    circuit.onSuccess(nanos, TimeUnit.NANOSECONDS);
                }
            }
            case CUT_OFF, EMPTY, TOO_LONG -> circuit.onSuccess(nanos, TimeUnit.NANOSECONDS);
            default -> circuit.releasePermission();
        }
    }
}
