package org.plainletter.intake;

import java.util.regex.Pattern;

/** Whether the words of a line want more words, or are complete by themselves. */
final class Sentences {

    private static final Pattern LINK = Pattern.compile("(?is).*\\b(?:the|of|to|and|or|at|in|on|for|from|with|by|is|are|a|an|your|"
            + "our|dr|mrs?|ms|miss|prof|professor|sister|not|must|will|be|been|have|has|this|that|if|about|between|than)");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.?!:]");

    private Sentences() {}

    /** Whether what follows in small letters goes on with it; {@code lines} are joined already. */
    static boolean isOpen(String line, int lines) {
        return !ENDED.matcher(line).matches() && (lines > 1 || line.split(" ").length >= 4);
    }

    /** Whether the line breaks off: after a word or a sign that needs another. */
    static boolean isHanging(String line, int lines) {
        int words = line.split(" ").length;
        boolean comma = line.matches("(?s).*[,;]") && (words >= 8 || lines > 1);
        boolean hyphen = line.matches("(?s).*\\p{L}[-\\u2010]");
        return comma || hyphen || LINK.matcher(line).matches() && (words >= 5 || lines > 1);
    }

    /** A few words that need no second line, as in an address, though they fill a narrow column. */
    static boolean isComplete(Chunk line, Chunk after, int lines) {
        String text = line.whole();
        if (LINK.matcher(text).matches() || text.matches("(?s).*\\p{L}[-\\u2010]")) {
            return false;
        }
        int words = text.split(" ").length;
        return lines == 1 && (words < 6 || words < 9 && isNames(text) && !TextLines.isLabelled(text) && !isPostcode(after.text()));
    }

    private static boolean isPostcode(String text) {
        return text.matches("[A-Z]{1,2}\\d[\\dA-Z]? \\d[A-Z]{2}\\b.*");
    }

    /** Nearly all words begin with a capital. */
    private static boolean isNames(String text) {
        String[] words = text.split(" ");
        long names = java.util.Arrays.stream(words).filter(word -> word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))).count();
        return names * 10 >= words.length * 8;
    }
}
