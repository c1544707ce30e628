package org.plainletter.intake;

import java.util.Locale;
import java.util.Set;

/**
 * Words that a narrow cell breaks without a hyphen because they do not fit into one line of it ("Frequenc", "y"). Such a
 * word begins its line, and fills it so far that not one more letter has room.
 */
final class BrokenWords {

    private static final Set<String> SHORT = Set.of("a", "an", "as", "at", "bd", "be", "by", "do", "gp", "he", "if", "im",
            "in", "is", "it", "iv", "me", "mg", "ml", "my", "no", "od", "of", "on", "or", "pm", "am", "po", "sc", "so", "to",
            "up", "us", "we", "g", "kg", "cm", "mm", "x");

    /** What often follows a medicine, or another word of such a table, as a word of its own. */
    private static final Set<String> WHOLE = Set.of("acid", "after", "and", "are", "before", "breath", "capsule", "capsules",
            "chloride", "clinic", "cream", "daily", "date", "day", "days", "dose", "doses", "drop", "drops", "evening", "eye",
            "every", "for", "from", "gel", "has", "have", "hospital", "hours", "hydrochloride", "inhaler", "injection",
            "liquid", "lotion", "mane", "micrograms", "milligrams", "modified", "month", "monthly", "months", "morning",
            "mouth", "mouthwash", "needed", "night", "nightly", "nocte", "nurse", "ointment", "oral", "patch", "patches",
            "puff", "puffs", "range", "release", "required", "result", "route", "sachet", "sachets", "sodium", "soluble",
            "solution", "spray", "stop", "stopped", "sulfate", "suspension", "syrup", "tablet", "tablets", "team", "test",
            "the", "then", "time", "times", "twice", "unit", "units", "until", "was", "week", "weekly", "weeks", "when",
            "will", "with", "year", "your", "water", "food", "meals", "bed", "pain", "once", "take", "not", "name", "number");

    private BrokenWords() {}

    /**
     * Whether the last word above and the first below are halves of one.
     *
     * @param room points between the margins of the cell
     */
    static boolean isBroken(Chunk above, Chunk below, double room) {
        String half = above.text();
        String rest = below.text().split("[^\\p{L}\\p{N}]", 2)[0];
        if (rest.isEmpty() || half.contains(" ") || above.marker() != null || below.marker() != null
                || above.x1() - above.x0() + below.firstWord() / firstWordLength(below) < room - 0.05 * above.size()) {
            return false;
        }
        if (half.matches("\\d+") && rest.matches("\\d{1,3}(?:mg|mcg|g|ml|micrograms)")) {
            return true;
        }
        return half.matches("[\\p{L}/-]*\\p{L}{2}") && rest.matches("\\p{Ll}+") && isHalf(half, rest);
    }

    private static int firstWordLength(Chunk chunk) {
        return chunk.text().split(" ", 2)[0].length();
    }

    private static boolean isHalf(String half, String rest) {
        boolean word = SHORT.contains(rest) || WHOLE.contains(rest);
        boolean wordBefore = WHOLE.contains(half.toLowerCase(Locale.ROOT));
        return !word && !wordBefore;
    }
}
