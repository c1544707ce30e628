package org.plainletter.improve;

import org.plainletter.anatomy.Anatomy;
import org.plainletter.check.Checks;
import org.plainletter.deidentify.Deidentifier;
import org.plainletter.evaluation.FactComparison;
import org.plainletter.intake.Intake;
import org.plainletter.language.ReadabilityFormulas;
import org.plainletter.pipeline.LetterPipeline;
import org.plainletter.rewrite.Rewriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What writes the letters of the gate: the path of every letter, without a memory, or a second generation would be the first one recalled. */
@Configuration(proxyBeanMethods = false)
class GateWriting {

    @Bean
    FactComparison factComparison(Intake intake, Anatomy anatomy, Deidentifier deidentifier, @Qualifier("forgetful") Rewriter rewriter, Checks checks, ReadabilityFormulas readability) {
        return new FactComparison(new LetterPipeline(intake, anatomy, deidentifier, rewriter, checks, readability));
    }
}
