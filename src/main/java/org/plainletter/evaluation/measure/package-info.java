/** What can be counted in a text by itself or beside another text: each measure is one small type that knows nothing of letters. */
@NullMarked
package org.plainletter.evaluation.measure;

import org.jspecify.annotations.NullMarked;
