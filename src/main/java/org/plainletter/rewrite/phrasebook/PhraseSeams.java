package org.plainletter.rewrite.phrasebook;

/** Capitals, spaces and full stops where a phrase was put in. */
final class PhraseSeams {

    private PhraseSeams() {}

    /** The sentence with a capital in front and a full stop behind. */
    static String sentence(String words) {
        String upper = upper(words);
        return upper.matches("(?s).*[.?!]") ? upper : upper + ".";
    }

    /**
     * Puts {@code phrase} behind {@code before}.
     *
     * @return how many characters of {@code after} are now in the way and to be left out
     */
    static int join(StringBuilder before, String phrase, String after) {
        before.append(phrase);
        if (!phrase.isEmpty()) {
            return 0;
        }
        int skip = 0;
        boolean atStart = before.toString().isBlank();
        while (skip < after.length() && (after.charAt(skip) == ' ' || atStart && ",:".indexOf(after.charAt(skip)) >= 0)) {
            skip++;
        }
        if (skip == after.length() || ".,;?!)".indexOf(after.charAt(skip)) >= 0) {
            while (!before.isEmpty() && ", ".indexOf(before.charAt(before.length() - 1)) >= 0) {
                before.setLength(before.length() - 1);
            }
        }
        return skip;
    }

    /** {@code words} with a capital in front if {@code like} has one. */
    static String capital(String words, String like) {
        return !like.isEmpty() && Character.isUpperCase(like.strip().isEmpty() ? ' ' : like.strip().charAt(0)) ? upper(words) : words;
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
