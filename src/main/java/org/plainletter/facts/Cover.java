package org.plainletter.facts;

import org.plainletter.language.Span;

/**
 * The text as finders see it: as long as the original, so that spans fit both. Spaces are one kind, dashes two (hyphen and en dash), apostrophes
 * and digits ASCII, and a fact that was taken is covered by a private-use character that tells its type.
 */
final class Cover {

    private static final int BASE = 0xE000;

    private Cover() {}

    /** The text before any fact is taken. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\n', '\r', '\u2028', '\u2029' -> '\n';
            case '\u2010', '\u2011', '\u00AD' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '–';
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '\u0060' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u03BC' -> '\u00B5';
            default -> {
                if (c < 128) {
                    yield c == '\t' ? ' ' : c;
                }
                yield Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10))
                        : Character.isSpaceChar(c) || Character.getType(c) == Character.PRIVATE_USE ? ' ' : c;
            }
        };
    }

    /** {@code text} with {@code fact} covered. */
    static void over(StringBuilder text, Fact fact) {
        Span span = fact.span();
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, (char) (BASE + fact.type().ordinal()));
        }
    }

    /** A character class that matches the cover of any of {@code types}; of any type at all if there are none. */
    static String of(FactType... types) {
        if (types.length == 0) {
            return "[\\uE000-\\uE0FF]";
        }
        var set = new StringBuilder("[");
        for (FactType type : types) {
            set.append((char) (BASE + type.ordinal()));
        }
        return set.append(']').toString();
    }
}
