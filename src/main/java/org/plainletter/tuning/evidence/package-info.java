/** What counts of easy and hard say, and how surely: e-values, chances, intervals, alarms; plain arithmetic that knows no trial. */
@NamedInterface("evidence")
@NullMarked
package org.plainletter.tuning.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
