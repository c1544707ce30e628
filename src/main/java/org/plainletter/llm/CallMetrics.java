package org.plainletter.llm;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.plainletter.llm.ModelUnavailableException.Reason;

/**
 * What is counted of a model: {@code plainletter.llm.questions} and {@code .calls} (time, by outcome), {@code .retries},
 * {@code .tokens} (by direction) and {@code .cost}; all by purpose, prompt version and model.
 */
final class CallMetrics {

    /** The outcome of what gave a usable reply. */
    static final String REPLIED = "replied";
    /** The outcome of what nobody waited for any longer. */
    static final String LEFT = "left";
    private static final double PER_MILLION = 1e-6;

    private final MeterRegistry registry;
    private final LlmSettings settings;
    private final String model;

    CallMetrics(MeterRegistry registry, LlmSettings settings, String model) {
        this.registry = registry;
        this.settings = settings;
        this.model = model;
    }

    /** A question is over. @param outcome {@link #REPLIED}, {@link #LEFT} or a reason */
    void question(Question question, Duration took, String outcome) {
        timer("plainletter.llm.questions", "From a question to its reply, with all calls and waits", question, outcome).record(took);
    }

    /** A call is over. @param outcome {@link #REPLIED}, {@link #LEFT} or a reason */
    void call(Question question, Duration took, String outcome) {
        timer("plainletter.llm.calls", "Single calls of the language model", question, outcome).record(took);
    }

    /** A call is made because the one before gave no usable reply. */
    void retry(Question question) {
        counter("plainletter.llm.retries", "Calls made because the one before gave no usable reply", tags(question)).increment();
    }

    /** A call cost tokens. */
    void spent(Question question, Usage usage) {
        String tokens = "Tokens of the language model";
        counter("plainletter.llm.tokens", tokens, tags(question).and("direction", "input")).increment(usage.prompt());
        counter("plainletter.llm.tokens", tokens, tags(question).and("direction", "output")).increment(usage.completion());
        counter("plainletter.llm.cost", "Cost of the language model by the prices in the settings", tags(question))
                .increment((usage.prompt() * settings.inputPrice() + usage.completion() * settings.outputPrice()) * PER_MILLION);
    }

    /** The outcome where there is no reply. */
    static String outcome(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Timer timer(String name, String description, Question question, String outcome) {
        return Timer.builder(name).description(description).tags(tags(question).and("outcome", outcome)).register(registry);
    }

    private Counter counter(String name, String description, Tags tags) {
        return Counter.builder(name).description(description).tags(tags).register(registry);
    }

    private Tags tags(Question question) {
        return Tags.of("purpose", question.purpose(), "prompt", question.promptVersion(), "model", model);
    }
}
