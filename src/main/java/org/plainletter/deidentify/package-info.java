/** A letter becomes a slotted letter, which names nobody and holds no fact, and the facts are kept apart. */
@ApplicationModule(allowedDependencies = {"language", "facts", "intake", "anatomy"})
@NullMarked
package org.plainletter.deidentify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
