/** Groups of people who judge letters together: their sessions, what each reads, what they say, what came of it. */
@ApplicationModule(allowedDependencies = {"access", "vault", "judgement", "tuning :: allocation", "tuning :: evidence", "prompt", "language", "intake", "facts", "anatomy", "deidentify", "rewrite", "check", "pipeline", "letters"})
@NullMarked
package org.plainletter.codesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
