package org.plainletter.intake;

import java.util.Set;

/** Whether a line was broken for want of room, and how its halves go together again. */
final class Wrap {

    /** Before a hyphen these are words of their own: "re-arrange", "follow-up". */
    private static final String SOFT_HYPHEN = "\u00AD";

    /** Characters. */
    private static final int LONGEST_WORD = 80;

    private Wrap() {}

    /** Whether the first word of {@code next} would not have fitted behind {@code line}. */
    static boolean isFull(Chunk line, Chunk next, double limit) {
        return line.x1() + 0.25 * line.size() + next.firstWord() > limit - 0.3 * line.size();
    }

    /** The two on one line; a hyphen at the end goes only if the word is {@code known} without it. */
    static String join(String line, String next, Set<String> known) {
        // Only the ends matter; looking through all that is joined so far would cost the more the longer it grows.
        int cut = Math.max(0, line.length() - LONGEST_WORD);
        return line.substring(0, cut) + joinEnds(line.substring(cut), next, known);
    }

    private static String joinEnds(String line, String next, Set<String> known) {
        if (line.endsWith(SOFT_HYPHEN)) {
            return line.substring(0, line.length() - 1) + next;
        }
        if (line.matches("(?s).*\\p{L}[-\u2010]") && next.matches("(?s)\\p{Ll}.*")) {
            String bare = line.substring(0, line.length() - 1);
            String word = bare.replaceAll("(?s).*[^\\p{L}]", "") + next.replaceAll("(?s)[^\\p{L}].*", "");
            return known.contains(word.toLowerCase(java.util.Locale.ROOT)) ? bare + next : line + next;
        }
        boolean range = line.matches("(?s).*[\\p{L}\\p{N}][–-]") && next.matches("(?s)[\\p{L}\\p{N}].*")
                || line.matches("(?s).*\\S[/@]") && !next.contains("://");
        return range ? line + next : line + " " + next;
    }
}
