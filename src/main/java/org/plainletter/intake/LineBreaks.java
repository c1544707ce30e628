package org.plainletter.intake;

import java.util.List;

/**
 * Whether the lines of a text were broken to fit a width, and to which.
 *
 * @param width characters without the space before a line; 0 if the text's lines are not broken
 * @param right where broken lines end, in characters from the left edge; 0 if none is
 * @param longest characters of the longest line
 */
record LineBreaks(int width, int right, int longest) {

    /** Lines that are broken below this width are addresses and the like. */
    private static final int NARROWEST = 40;
    /** Characters: a line as long as this was not broken at all. */
    private static final int UNBROKEN = 110;
    /** Characters that have to be free behind a line beside the next word: fewer, and whoever wrote it may have thought it full. */
    private static final int ROOM = 10;
    /** Times the width: lines at the edge that are shorter were ended on purpose. */
    private static final double SHORT = 0.6;

    /** Sees by lines that stop in the middle of a sentence how wide the text was. */
    static LineBreaks of(List<String> lines) {
        int width = 0;
        int right = 0;
        int longest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).strip();
            String next = lines.get(i + 1).strip();
            if (line.length() >= NARROWEST && startsLow(next) && !line.matches(".*[.?!:;]")) {
                width = Math.max(width, line.length());
                right = Math.max(right, lines.get(i).stripTrailing().length());
            }
            longest = Math.max(longest, line.length());
        }
        return new LineBreaks(width, right, longest);
    }

    /** Whether {@code next} goes on with what {@code above} says; both with the space before them. */
    boolean isWrapped(String above, String next) {
        String line = above.strip();
        String words = next.strip();
        if (isNew(next)) {
            return false;
        }
        if (startsLow(words) && !line.matches(".*[.?!:]") && line.split("\\s+").length >= 4) {
            return !isEnded(above, next);
        }
        boolean open = width > 0 && !line.matches(".*[.?!:,]") && line.split("\\s+").length >= 6;
        if (open && (words.matches("\\d+ \\p{Ll}.*") || Sentences.isHanging(line, 1))) {
            return true;
        }
        return width > 0 && line.length() <= 1.15 * width && line.length() + 1 + firstWord(words) > width;
    }

    /**
     * Whether {@code next} stands under the words of an item and goes on with it.
     *
     * @param column where the words of the item begin
     */
    boolean isHanging(String above, String next, int column) {
        boolean under = column > 1 && Math.abs(indent(next) - column) <= 1;
        return under && !isNew(next) && right > 0 && (!hasRoom(above, next) || above.matches(".*[.?!,]"));
    }

    /** Whether two lines that begin in small letters, or the second of them, are ended on purpose: each is an item of a list without marks. */
    boolean isList(String above, String next) {
        return !above.isBlank() && indent(above) == indent(next) && !isNew(next) && startsLow(next.strip()) && isEnded(above, next)
                && Marker.at(above.strip()).isEmpty();
    }

    /** Where the words of a line begin. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isNew(String next) {
        String words = next.strip();
        return words.isEmpty() || TextLines.isRule(next) || Marker.at(words).isPresent() || TextLines.isLabelled(words)
                || TextTables.isRow(next) || TextKinds.isCapitals(words) || words.startsWith("#");
    }

    /** Whether a line was ended where there was room for more: each line of an indented list is an item. */
    private boolean isEnded(String above, String next) {
        boolean indented = indent(above) > 0 && indent(above) == indent(next);
        if (right == 0) {
            return longest >= UNBROKEN && above.length() < UNBROKEN / 2;
        }
        return hasRoom(above, next) && (indented || startsLow(above.strip()) && above.length() < SHORT * right);
    }

    private boolean hasRoom(String above, String next) {
        return above.length() + 1 + firstWord(next.strip()) + ROOM < right;
    }

    private static int firstWord(String words) {
        return words.split("\\s+", 2)[0].length();
    }

    private static boolean startsLow(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && !TextLines.isLabelled(text)
                && !text.matches("\\S+@\\S+|(?:www\\.|https?:)\\S+");
    }
}
