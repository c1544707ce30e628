/** Who reads which letter in whose words: pairs, blocks, sides, practice and hidden originals, all from a source of chance that is handed in. */
@NamedInterface("allocation")
@NullMarked
package org.plainletter.tuning.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
