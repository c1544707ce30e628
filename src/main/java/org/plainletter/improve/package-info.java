/** Makes the next letter better: versions proposed, held to the facts, tried on readers by an append-only log, promoted by a named person and watched. */
@ApplicationModule(allowedDependencies = {"language", "facts", "prompt", "llm", "intake", "anatomy", "deidentify", "rewrite", "rewrite :: llm", "check", "pipeline", "judgement", "tuning", "tuning :: evidence",
    "tuning :: allocation", "evaluation", "letters", "access", "codesign", "vault"})
@NullMarked
package org.plainletter.improve;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
