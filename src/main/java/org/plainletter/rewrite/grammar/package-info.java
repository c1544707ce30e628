/** A slotted sentence taken apart: its tokens, its clauses, its verbs in their right form. */
@NullMarked
package org.plainletter.rewrite.grammar;

import org.jspecify.annotations.NullMarked;
