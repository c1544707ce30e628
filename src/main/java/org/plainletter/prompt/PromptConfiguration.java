package org.plainletter.prompt;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Versions by their labels where there is a database, else those of the folder. */
@Configuration(proxyBeanMethods = false)
class PromptConfiguration {

    @Bean
    @Lazy
    PromptLibrary promptLibrary(FilePrompts files, JdbcClient sql) {
        return new PromptLibrary(files, sql);
    }

    @Bean
    @Primary
    Prompts prompts(FilePrompts files, ObjectProvider<JdbcClient> sql, ObjectProvider<PromptLibrary> library) {
        return sql.getIfAvailable() == null ? files : library.getObject();
    }
}
