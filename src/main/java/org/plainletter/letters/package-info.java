/** Receives letters, keeps them encrypted for a while, shows them and erases them: the REST contract and the reader's pages. */
@ApplicationModule(allowedDependencies = {"language", "facts", "prompt", "intake", "anatomy", "rewrite", "check", "pipeline", "judgement", "tuning :: evidence", "vault"})
@NullMarked
package org.plainletter.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
