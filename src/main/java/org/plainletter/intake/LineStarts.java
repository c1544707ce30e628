package org.plainletter.intake;

import java.util.regex.Pattern;

/** Whether a line begins something new by its words, wherever it stands. */
final class LineStarts {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|(?:www\\.|https?:)\\S+");

    private LineStarts() {}

    static boolean isNew(Chunk line, Chunk after) {
        String words = after.whole();
        if (TextLines.isLabelled(words) || ADDRESS.matcher(words).matches()) {
            return true;
        }
        boolean capitalsEnd = TextKinds.isCapitals(line.text()) && !TextKinds.isCapitals(after.text())
                && line.text().split(" ").length >= 3;
        return capitalsEnd || isReference(line.text()) && isReference(after.text());
    }

    /** "Scan ref. RIS-2026-1": a label without a colon and its value. */
    private static boolean isReference(String text) {
        String[] words = text.split(" ");
        return words.length >= 2 && words.length <= 7 && Character.isUpperCase(text.codePointAt(0))
                && words[words.length - 1].matches(".*\\d.*") && Labels.isLabel(words[0] + " " + words[1]);
    }
}
