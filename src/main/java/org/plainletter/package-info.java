/** Plain Letter: takes a hospital letter in and gives plain language out. Start reading at {@code pipeline}. */
@NullMarked
package org.plainletter;

import org.jspecify.annotations.NullMarked;
