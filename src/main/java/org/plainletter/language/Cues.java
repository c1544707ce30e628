package org.plainletter.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

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

    /** The strings by their first two characters; one of a single character stands with all that may follow it. */
    private final Cue[][][] cues = new Cue[1 << BITS][0][];
    /** A bit for each two characters with which one of the strings begins: most places of a text are passed over at one look. */
    private final long[] beginnings = new long[1 << BITS];

    /** A string, and which of several lists it is from. */
    private static final class Cue {

        private final char[] chars;
        private final int list;

        Cue(String string, int list) {
            this.chars = string.toCharArray();
            this.list = list;
        }

        boolean standsAt(CharSequence text, int at) {
            if (chars.length > text.length() - at) {
                return false;
            }
            for (int i = chars.length - 1; i >= 0; i--) {
                if (chars[i] != folded(text.charAt(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param strings folded, none of them empty */
    Cues(Collection<String> strings) {
        strings.forEach(string -> add(new Cue(string, 0)));
    }

    private Cues() {}

    /** Several lists of strings, folded, none of them empty. */
    static Cues ofLists(List<List<String>> lists) {
        var cues = new Cues();
        for (int list = 0; list < lists.size(); list++) {
            for (String string : lists.get(list)) {
                cues.add(new Cue(string, list));
            }
        }
        return cues;
    }

    private void add(Cue cue) {
        int first = cue.chars[0] & MASK;
        int second = cue.chars.length == 1 ? 0 : cue.chars[1] & MASK;
        int last = cue.chars.length == 1 ? MASK : second;
        if (cues[first].length == 0) {
            cues[first] = new Cue[1 << BITS][0];
        }
        for (int i = second; i <= last; i++) {
            Cue[] alike = cues[first][i];
            cues[first][i] = Arrays.copyOf(alike, alike.length + 1);
            cues[first][i][alike.length] = cue;
            beginnings[first] |= 1L << i;
        }
    }

    /** Where at {@code from} or later the first of the strings begins, or -1. */
    int next(CharSequence text, int from) {
        int length = text.length();
        for (int at = from; at < length; at++) {
            int first = folded(text.charAt(at)) & MASK;
            if (beginnings[first] != 0) {
                int second = second(text, at);
                if ((beginnings[first] & 1L << second) != 0 && standAt(text, at, cues[first][second])) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The lists of which a string stands in {@code text}, by their index. */
    BitSet in(CharSequence text) {
        var lists = new BitSet();
        int length = text.length();
        for (int at = 0; at < length; at++) {
            int first = folded(text.charAt(at)) & MASK;
            if (beginnings[first] != 0) {
                int second = second(text, at);
                if ((beginnings[first] & 1L << second) != 0) {
                    mark(text, at, cues[first][second], lists);
                }
            }
        }
        return lists;
    }

    private static int second(CharSequence text, int at) {
        return at + 1 < text.length() ? folded(text.charAt(at + 1)) & MASK : 0;
    }

    private static boolean standAt(CharSequence text, int at, Cue[] alike) {
        for (Cue cue : alike) {
            if (cue.standsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static void mark(CharSequence text, int at, Cue[] alike, BitSet lists) {
        for (Cue cue : alike) {
            if (!lists.get(cue.list) && cue.standsAt(text, at)) {
                lists.set(cue.list);
            }
        }
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
