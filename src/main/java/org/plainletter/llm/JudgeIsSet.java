package org.plainletter.llm;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A model is set, and another that judges. */
class JudgeIsSet extends ModelIsSet {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return super.matches(context, metadata) && isSet(context.getEnvironment(), "judge-model");
    }
}
