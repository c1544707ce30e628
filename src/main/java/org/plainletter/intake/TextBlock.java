package org.plainletter.intake;

import org.plainletter.intake.Block.Kind;

/** A block before it has its place in the text. */
record TextBlock(Kind kind, String text, int page) {}
