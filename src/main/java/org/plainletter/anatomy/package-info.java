/** Letter text becomes a letter: its kind, who it speaks to, its parts, its sentences, and what is boilerplate. */
@ApplicationModule(allowedDependencies = {"language", "intake"})
@NullMarked
package org.plainletter.anatomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
