/** Runs letters with known facts through the pipeline and counts what was kept, lost, changed or invented. */
@ApplicationModule(allowedDependencies = {"language", "facts", "prompt", "llm", "intake", "anatomy", "deidentify", "rewrite", "rewrite::llm", "check", "pipeline",
    "judgement", "tuning", "tuning :: evidence", "tuning :: allocation"})
@NullMarked
package org.plainletter.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
