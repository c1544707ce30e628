/** One question to a language model, one reply, one total deadline; knows nothing of letters. */
@ApplicationModule(allowedDependencies = "vault")
@NullMarked
package org.plainletter.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
