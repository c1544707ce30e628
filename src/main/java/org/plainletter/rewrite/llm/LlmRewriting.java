package org.plainletter.rewrite.llm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Optional;
import org.plainletter.llm.LanguageModel;
import org.plainletter.llm.LlmSettings;
import org.plainletter.memory.ParagraphMemory;
import org.plainletter.rewrite.EmbeddedRewriter;
import org.plainletter.rewrite.Rewriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Chooses who rewrites: a language model if the settings name one, else the embedded rewriter. */
@Configuration(proxyBeanMethods = false)
public class LlmRewriting {

    private static final int CALLS = 3;

    @Bean
    @Primary
    Rewriter rewriter(EmbeddedRewriter embedded, ObjectProvider<LanguageModel> model, @Qualifier("judge") ObjectProvider<LanguageModel> judge, LlmSettings settings,
            ObjectProvider<ParagraphMemory> memory, ObjectProvider<MeterRegistry> metrics) {
        return rewriter(embedded, model, judge, memory.getIfAvailable(Forgetful::new), settings, metrics);
    }

    /** The same without a memory: where a letter is written several times to see what a model makes of it each time. */
    @Bean
    Rewriter forgetful(EmbeddedRewriter embedded, ObjectProvider<LanguageModel> model, @Qualifier("judge") ObjectProvider<LanguageModel> judge, LlmSettings settings,
            ObjectProvider<MeterRegistry> metrics) {
        return rewriter(embedded, model, judge, new Forgetful(), settings, metrics);
    }

    private static Rewriter rewriter(EmbeddedRewriter embedded, ObjectProvider<LanguageModel> model, ObjectProvider<LanguageModel> judge, ParagraphMemory memory, LlmSettings settings,
            ObjectProvider<MeterRegistry> metrics) {
        LanguageModel writer = model.getIfAvailable();
        if (writer == null) {
            return embedded;
        }
        return new LlmRewriter(embedded, new Desk(new Conversation.Models(writer, judge.getIfAvailable()), memory,
                new Desk.Limits(settings.deadline(), settings.calls()), metrics.getIfAvailable(SimpleMeterRegistry::new)));
    }

    /** A rewriter that asks {@code writer} and remembers nothing: for a measurement. */
    public static Rewriter rewriter(LanguageModel writer, EmbeddedRewriter embedded, MeterRegistry metrics) {
        return new LlmRewriter(embedded, new Desk(new Conversation.Models(writer, null), new Forgetful(), new Desk.Limits(Duration.ofMinutes(1), CALLS), metrics));
    }

    /** Where there is no database nothing is remembered. */
    private static final class Forgetful implements ParagraphMemory {

        @Override
        public Optional<String> recall(String key, Object letter) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, String value, Object letter) {
            // Nothing is kept.
        }
    }
}
