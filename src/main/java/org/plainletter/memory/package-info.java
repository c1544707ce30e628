/** Remembers checked rewrites of slotted paragraphs, so that the same paragraph is never paid for twice. */
@ApplicationModule(allowedDependencies = {"vault"})
@NullMarked
package org.plainletter.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
