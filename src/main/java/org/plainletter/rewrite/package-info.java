/** A slotted letter becomes a draft in plain language, with several ways to say each passage. */
@ApplicationModule(allowedDependencies = {"language", "facts", "prompt", "llm", "memory", "anatomy", "deidentify"})
@NullMarked
package org.plainletter.rewrite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
