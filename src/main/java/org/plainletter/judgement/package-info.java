/** What readers say of a rewrite (easy, hard, not sure), kept for good and without the person's facts. */
@ApplicationModule(allowedDependencies = {"vault"})
@NullMarked
package org.plainletter.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
