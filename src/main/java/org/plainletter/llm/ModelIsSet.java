package org.plainletter.llm;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A base URL and a model are set, and not to nothing. */
class ModelIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isSet(context.getEnvironment(), "base-url") && isSet(context.getEnvironment(), "model");
    }

    static boolean isSet(Environment environment, String property) {
        return !environment.getProperty("plainletter.llm." + property, "").isBlank();
    }
}
