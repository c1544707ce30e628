/** What is kept is sealed with a key from the environment or the data folder; knows nothing of letters. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plainletter.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
