/** What NHS letters say again and again, and how to say it in plain language: a translator's memory, read from the folder prompts. */
@NullMarked
package org.plainletter.rewrite.phrasebook;

import org.jspecify.annotations.NullMarked;
