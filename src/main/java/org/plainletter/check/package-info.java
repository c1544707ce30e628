/** An ordered, visible list of checks decides which wording of each passage of a draft may be shown. */
@ApplicationModule(allowedDependencies = {"language", "facts", "prompt", "anatomy", "deidentify", "rewrite"})
@NullMarked
package org.plainletter.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
