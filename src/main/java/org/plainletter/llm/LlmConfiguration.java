package org.plainletter.llm;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.plainletter.vault.WrongSettingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The language model, where the settings name one: a bean of type {@link LanguageModel}, and one with the qualifier {@code judge} if a
 * judge is named as well. Both are at one endpoint and share what guards it.
 */
@Configuration(proxyBeanMethods = false)
class LlmConfiguration {

    /** What the models of an endpoint share. */
    record Endpoint(Wire wire, @Nullable String key, EndpointGuard guard, MeterRegistry registry) implements AutoCloseable {

        LanguageModel model(LlmSettings settings, String name) {
            return new ConnectedModel(name, settings, new ChatCalls(wire, settings, name, key), guard, new CallMetrics(registry, settings, name));
        }

        @Override
        public void close() {
            wire.close();
        }

        /** Not the key. */
        @Override
        public String toString() {
            return "Endpoint";
        }
    }

    @Bean
    @Conditional(ModelIsSet.class)
    Endpoint modelEndpoint(LlmSettings settings, ObjectProvider<JdbcClient> database, ObjectProvider<MeterRegistry> meters) {
        JdbcClient sql = database.getIfAvailable();
        TokenLedger ledger = sql == null ? new MemoryLedger() : new TableLedger(sql);
        var guard = new EndpointGuard(settings, new TokenBudget(settings.dailyTokens(), ledger, InstantSource.system()));
        MeterRegistry registry = meters.getIfAvailable(SimpleMeterRegistry::new);
        Gauge.builder("plainletter.llm.held.back", guard, each -> each.isOpen() ? 1 : 0)
                .description("1 while the language model's endpoint keeps failing and is left alone").strongReference(true).register(registry);
        return new Endpoint(new Wire(), key(settings), guard, registry);
    }

    @Bean
    @Conditional(ModelIsSet.class)
    LanguageModel languageModel(Endpoint endpoint, LlmSettings settings) {
        return endpoint.model(settings, String.valueOf(settings.model()));
    }

    /** Not among the candidates where no qualifier is asked for: there the model itself is meant. */
    @Bean(defaultCandidate = false)
    @Qualifier("judge")
    @Conditional(JudgeIsSet.class)
    LanguageModel judgeModel(Endpoint endpoint, LlmSettings settings) {
        return endpoint.model(settings, String.valueOf(settings.judgeModel()));
    }

    /** @throws WrongSettingException if the file of the key holds none */
    static @Nullable String key(LlmSettings settings) {
        if (settings.apiKeyFile() == null) {
            return settings.apiKey();
        }
        try {
            String key = Files.readString(Path.of(settings.apiKeyFile()), StandardCharsets.US_ASCII).strip();
            if (!key.isEmpty() && LlmSettings.isKey(key)) {
                return key;
            }
        } catch (IOException | InvalidPathException cannot) {
            throw new WrongSettingException("plainletter.llm.api-key-file has to name a file that can be read.", cannot);
        }
        throw new WrongSettingException("plainletter.llm.api-key-file has to name a file with the key on one line.", null);
    }
}
