/** An upload becomes letter text with the place of each block; the only home of PDFBox and POI. */
@ApplicationModule(allowedDependencies = {"language"})
@NullMarked
package org.plainletter.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
