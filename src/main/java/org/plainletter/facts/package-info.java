/** The facts that a letter holds (dates, doses, phones, money and the rest): found, compared, and said in NHS style. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.plainletter.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
