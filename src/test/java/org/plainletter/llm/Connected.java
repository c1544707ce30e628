package org.plainletter.llm;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The configured model with nothing around it, against a server of a test. */
final class Connected implements AutoCloseable {

    static final Question QUESTION = new Question("rewrite", "7", "You write plainly.", "Featherstonehaugh is to bring [[DATE_1]].",
            new ReplyShape("letter", """
                    {"type":"object","properties":{"words":{"type":"string"}},"required":["words"],"additionalProperties":false}"""));
    static final String CONTENT = "{\"words\":\"quintessential\"}";

    final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final LanguageModel model;

    @EnableConfigurationProperties(LlmSettings.class)
    static class Settings {}

    /** @param properties below plainletter.llm, as name=value */
    Connected(String baseUrl, String... properties) {
        TestPropertyValues.of("plainletter.llm.base-url=" + baseUrl, "plainletter.llm.model=tiny-1", "plainletter.llm.retry-wait=1ms").applyTo(context);
        for (String property : properties) {
            TestPropertyValues.of("plainletter.llm." + property).applyTo(context);
        }
        context.registerBean(PrometheusMeterRegistry.class, () -> meters);
        context.register(Settings.class, LlmConfiguration.class);
        context.refresh();
        model = context.getBean(LanguageModel.class);
    }

    /** Time to ask, and as many calls as the settings say. */
    Allowance allowance(Duration time) {
        return Allowance.of(time, context.getBean(LlmSettings.class).calls());
    }

    Reply ask() throws InterruptedException {
        return model.ask(QUESTION, allowance(Duration.ofSeconds(20)));
    }

    /** Why a question gets no reply. */
    ModelUnavailableException.Reason refusal(Duration deadline) throws InterruptedException {
        try {
            Reply reply = model.ask(QUESTION, allowance(deadline));
            throw new AssertionError("there was a reply: " + reply);
        } catch (ModelUnavailableException unavailable) {
            return unavailable.reason();
        }
    }

    ModelUnavailableException.Reason refusal() throws InterruptedException {
        return refusal(Duration.ofSeconds(20));
    }

    /** How often calls ended so: "replied", or a reason. */
    long calls(String outcome) {
        return meters.find("plainletter.llm.calls").tag("outcome", outcome).timers().stream().mapToLong(timer -> timer.count()).sum();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A chat completion with {@code content} as JSON, and why it ended. */
    static String completion(String content, String finish) {
        return """
                {"id":"c1","object":"chat.completion","created":1,"model":"tiny-1","choices":[{"index":0,"finish_reason":"%s",
                 "message":{"role":"assistant","content":%s}}],"usage":{"prompt_tokens":120,"completion_tokens":30,"total_tokens":150}}"""
                .formatted(finish, content);
    }

    static String completion() {
        return completion(quoted(CONTENT), "stop");
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
