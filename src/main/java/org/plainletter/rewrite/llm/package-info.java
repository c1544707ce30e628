/** A language model says a slotted letter in plain language; what of it does not pass the checks is asked for again, then said by the embedded rewriter. */
@NamedInterface("llm")
@NullMarked
package org.plainletter.rewrite.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
