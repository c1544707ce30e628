package org.plainletter.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A few short strings that are looked for all at once. Capitals, one kind of space or another, and one digit or another make no difference
 * to it, so that it never misses what a regular expression would take for one of them.
 */
final class Cues {

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;
    private static final char[] FOLDED = new char[256];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = anyCase(c);
        }
    }

    /** The strings by their first character. */
    private final String[][] strings = new String[1 << BITS][0];
    /** A bit for each two characters with which one of the strings begins: most places of a text are passed over at one look. */
    private final long[] beginnings = new long[1 << BITS];

    /** @param strings folded, none of them empty */
    Cues(Collection<String> strings) {
        Map<Integer, List<String>> byFirst = strings.stream().collect(Collectors.groupingBy(string -> string.charAt(0) & MASK));
        byFirst.forEach((first, alike) -> {
            this.strings[first] = alike.toArray(String[]::new);
            alike.forEach(string -> beginnings[first] |= string.length() == 1 ? -1L : 1L << (string.charAt(1) & MASK));
        });
    }

    /** Where at {@code from} or later the first of the strings begins, or -1. */
    int next(CharSequence text, int from) {
        int length = text.length();
        for (int at = from; at < length; at++) {
            long second = beginnings[folded(text.charAt(at)) & MASK];
            if (second != 0 && (second & 1L << (at + 1 < length ? folded(text.charAt(at + 1)) & MASK : 0)) != 0 && standAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean standAt(CharSequence text, int at) {
        for (String string : strings[folded(text.charAt(at)) & MASK]) {
            if (stands(string, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String string, CharSequence text, int at) {
        if (string.length() > text.length() - at) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) != folded(text.charAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Every digit as 0, every space as a plain one, every letter as the small one that a regular expression may hold for the same. */
    static char folded(char c) {
        return c < FOLDED.length ? FOLDED[c] : anyCase(c);
    }

    private static char anyCase(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c >= '\t' && c <= '\r' ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** How little of a text it takes for one of {@code strings} to be there: the length of the shortest, 0 for none. */
    static int least(List<String> strings) {
        return strings.stream().mapToInt(String::length).min().orElse(0);
    }
}
