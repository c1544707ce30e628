/** What any English text is made of: sentences, words, word forms, readability and the glossary; the only home of OpenNLP. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plainletter.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
