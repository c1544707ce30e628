/** All that tuning may change, by version: prompts, glossary and phrasebook, read from the folder prompts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plainletter.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
