package org.plainletter.letters;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;

/**
 * Where a test stands in for the path of a letter, the real stages are made only when somebody asks for them: their models and their
 * processes take seconds of each start, and the test does not use them.
 */
final class IdleStages {

    private static final List<String> STAGES = List.of("language", "facts", "prompt", "intake", "anatomy", "deidentify", "rewrite", "llm", "check", "pipeline");

    private IdleStages() {}

    static BeanFactoryPostProcessor postProcessor() {
        return beans -> {
            for (String name : beans.getBeanDefinitionNames()) {
                var definition = beans.getBeanDefinition(name);
                String type = String.valueOf(definition.getBeanClassName());
                if (STAGES.stream().anyMatch(stage -> type.startsWith("org.plainletter." + stage + "."))) {
                    definition.setLazyInit(true);
                }
            }
        };
    }
}
