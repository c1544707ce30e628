/** The whole path of one letter in one method: the place to start reading. */
@ApplicationModule(allowedDependencies = {"language", "facts", "prompt", "intake", "anatomy", "deidentify", "rewrite", "check"})
@NullMarked
package org.plainletter.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
