package org.plainletter.intake;

import java.util.List;

/**
 * What can be seen on a page.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs the characters, in the order in which they are drawn
 * @param rulings lines that may be those of a table
 * @param dots small shapes, which are bullets where they stand before a line
 */
record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings,
        List<Ruling> dots) {}
