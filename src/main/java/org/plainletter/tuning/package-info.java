/** Trials of prompt versions: who reads what, what the answers show, when a version is promoted, held, stopped or taken back. */
@ApplicationModule(allowedDependencies = "judgement")
@NullMarked
package org.plainletter.tuning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
