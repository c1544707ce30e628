package org.plainletter.llm;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.plainletter.llm.ModelUnavailableException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A model at an endpoint: a few calls at most, each let through by the guard, all within what is allowed. */
final class ConnectedModel implements LanguageModel {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectedModel.class);

    private final String name;
    private final LlmSettings settings;
    private final ChatCalls endpoint;
    private final EndpointGuard guard;
    private final CallMetrics metrics;
    /** The fullest form that the endpoint is known to take. */
    private volatile RequestForm accepted = RequestForm.FULL;

    ConnectedModel(String name, LlmSettings settings, ChatCalls endpoint, EndpointGuard guard, CallMetrics metrics) {
        this.name = name;
        this.settings = settings;
        this.endpoint = endpoint;
        this.guard = guard;
        this.metrics = metrics;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reply ask(Question question, Allowance allowance) throws InterruptedException {
        long start = System.nanoTime();
        try {
            Reply reply = repeatedly(question, allowance);
            metrics.question(question, since(start), CallMetrics.REPLIED);
            return reply;
        } catch (CallFailure failure) {
            metrics.question(question, since(start), CallMetrics.outcome(failure.reason()));
            throw new ModelUnavailableException(failure.reason());
        } catch (InterruptedException left) {
            metrics.question(question, since(start), CallMetrics.LEFT);
            throw left;
        }
    }

    private Reply repeatedly(Question question, Allowance allowance) throws InterruptedException {
        RequestForm form = accepted;
        for (int call = 1; ; call++) {
            if (allowance.deadline().passed()) {
                throw CallFailure.last(Reason.DEADLINE);
            }
            if (!allowance.take()) {
                throw CallFailure.last(Reason.CALLS_SPENT);
            }
            try {
                Reply reply = once(question, form, allowance.deadline());
                remember(form);
                return reply;
            } catch (Objection objection) {
                form = otherForm(form, objection, question, allowance);
            } catch (CallFailure failure) {
                waitFor(failure, call, allowance);
            }
            metrics.retry(question);
        }
    }

    private RequestForm otherForm(RequestForm refused, Objection objection, Question question, Allowance allowance) {
        RequestForm other = refused.after(objection, question);
        if (other.equals(refused) || !allowance.left()) {
            LOG.warn("The language model's endpoint refuses the request, also in its simplest form: see plainletter.llm.model");
            throw CallFailure.last(Reason.REFUSED);
        }
        return other;
    }

    private void remember(RequestForm form) {
        if (!form.equals(accepted)) {
            accepted = form;
            LOG.info("The language model takes requests {} temperature and {} response_format", form.temperature() ? "with" : "without",
                    form.shape() ? "with" : "without");
        }
    }

    /** @throws CallFailure {@code failure}, if no other call is of use or there is no time for one */
    private void waitFor(CallFailure failure, int call, Allowance allowance) throws InterruptedException {
        if (!failure.again() || !allowance.left()) {
            throw failure;
        }
        if (failure.retryAfter() == null) {
            long most = settings.retryWait().toMillis() << (call - 1);
            Duration wait = Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
            if (wait.compareTo(allowance.deadline().left()) >= 0) {
                throw failure;
            }
            Thread.sleep(wait);
        }
    }

    private Reply once(Question question, RequestForm form, Deadline deadline) throws InterruptedException {
        return guard.pass(question, deadline, () -> {
            long start = System.nanoTime();
            String outcome = CallMetrics.LEFT;
            Usage usage = Usage.of(question);
            try {
                Reply reply = endpoint.ask(question, form, deadline);
                usage = new Usage(reply.promptTokens(), reply.completionTokens());
                outcome = CallMetrics.REPLIED;
                return reply;
            } catch (CallFailure failure) {
                usage = failure.usage();
                outcome = CallMetrics.outcome(failure.reason());
                throw failure;
            } catch (Objection objection) {
                usage = Usage.NONE;
                outcome = CallMetrics.outcome(Reason.REFUSED);
                throw objection;
            } finally {
                metrics.call(question, since(start), outcome);
                metrics.spent(question, usage);
            }
        });
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
