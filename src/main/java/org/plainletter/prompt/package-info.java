/** All that tuning may change, by version: prompts, glossary and phrasebook, from the folder prompts and the database, served by label. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plainletter.prompt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
