/** Plays whole trials with invented readers through the real code, thousands of times, and counts how often it is wrong, right and slow. */
@NullMarked
package org.plainletter.evaluation.simulation;

import org.jspecify.annotations.NullMarked;
