package org.plainletter.intake;

import java.util.List;

/**
 * Whether the lines of a text were broken to fit a width, and to which.
 *
 * @param width characters; 0 if the text's lines are not broken
 */
record LineBreaks(int width) {

    /** Lines that are broken below this width are addresses and the like. */
    private static final int NARROWEST = 40;

    /** Sees by lines that stop in the middle of a sentence how wide the text was. */
    static LineBreaks of(List<String> lines) {
        int width = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i).strip();
            String next = lines.get(i + 1).strip();
            if (line.length() >= NARROWEST && startsLow(next) && !line.matches(".*[.?!:;]")) {
                width = Math.max(width, line.length());
                broken++;
            }
        }
        return new LineBreaks(broken > 0 ? width : 0);
    }

    /** Whether {@code next} goes on with what {@code line} says. */
    boolean isWrapped(String line, String next) {
        String words = next.strip();
        if (words.isEmpty() || TextLines.isRule(next) || Marker.at(words).isPresent() || TextLines.isLabelled(words)
                || TextTables.isRow(next) || TextKinds.isCapitals(words) || words.startsWith("#")) {
            return false;
        }
        if (startsLow(words) && !line.matches(".*[.?!:]") && line.split("\\s+").length >= 4) {
            return true;
        }
        boolean open = width > 0 && !line.matches(".*[.?!:,]") && line.split("\\s+").length >= 6;
        if (open && (words.matches("\\d+ \\p{Ll}.*") || Sentences.isHanging(line, 1))) {
            return true;
        }
        int firstWord = words.split("\\s+", 2)[0].length();
        return width > 0 && line.length() <= 1.15 * width && line.length() + 1 + firstWord > width;
    }

    private static boolean startsLow(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0)) && !TextLines.isLabelled(text)
                && !text.matches("\\S+@\\S+|(?:www\\.|https?:)\\S+");
    }
}
