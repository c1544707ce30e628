package org.plainletter.evaluation;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The path of one letter with neither web nor database around it. Not a {@code @Configuration}, so that the service does not pick it up.
 */
@ComponentScan({"org.plainletter.language", "org.plainletter.facts", "org.plainletter.prompt", "org.plainletter.llm", "org.plainletter.intake",
    "org.plainletter.anatomy", "org.plainletter.deidentify", "org.plainletter.rewrite", "org.plainletter.check",
    "org.plainletter.pipeline"})
@ConfigurationPropertiesScan({"org.plainletter.language", "org.plainletter.facts", "org.plainletter.prompt", "org.plainletter.llm", "org.plainletter.intake",
    "org.plainletter.anatomy", "org.plainletter.deidentify", "org.plainletter.rewrite", "org.plainletter.check",
    "org.plainletter.pipeline"})
@EnableConfigurationProperties
final class PipelineAlone {

    private PipelineAlone() {}

    /**
     * Starts it; the caller closes it, which also ends the processes that read files.
     *
     * @param settings each as {@code --plainletter.llm.model=name}
     */
    static ConfigurableApplicationContext start(String... settings) {
        var application = new SpringApplication(PipelineAlone.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("spring.main.banner-mode", "off", "logging.level.root", "warn"));
        return application.run(settings);
    }
}
