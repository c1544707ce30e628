/** A long sentence becomes several short ones: one class a rule, in the one list of {@link org.plainletter.rewrite.split.SplitRules}. */
@NullMarked
package org.plainletter.rewrite.split;

import org.jspecify.annotations.NullMarked;
