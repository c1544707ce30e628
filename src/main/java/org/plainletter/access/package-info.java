/** Who signs in and what for: accounts, their roles and charities. Readers and people who take part in a session never sign in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plainletter.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
