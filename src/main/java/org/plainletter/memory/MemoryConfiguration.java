package org.plainletter.memory;

import org.plainletter.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The memory of the service. Where there is no database there is none. */
@Configuration(proxyBeanMethods = false)
class MemoryConfiguration {

    @Bean
    ParagraphMemory paragraphMemory(JdbcClient sql, Vault vault, MemorySettings settings) {
        return new TableMemory(sql, vault, settings.most(), settings.keep());
    }
}
