package org.plainletter.intake;

import java.util.regex.Pattern;
import org.plainletter.intake.Block.Kind;

/** Tells headings, lines and paragraphs by their words. */
final class TextKinds {

    private static final int HEADING_WORDS = 16;
    private static final int PARAGRAPH_WORDS = 12;
    private static final Pattern ENDS_AS_SENTENCE = Pattern.compile("(?s).*[\\p{L}\\p{N})”\"’'%][.?!][)”\"’']?$");
    private static final Pattern CAPITALS = Pattern.compile("(?s)(?=(?:.*\\p{Lu}){4})[^\\p{Ll}]*\\p{Lu}{3,}[^\\p{Ll}]*");

    private TextKinds() {}

    /**
     * The kind of a text that is no list item.
     *
     * @param lines how many lines it took
     * @param standsOut whether all of it is bold or larger than the rest
     */
    static Kind of(String text, int lines, boolean standsOut) {
        int words = text.split("\\s+").length;
        boolean sentence = words >= 4 && ENDS_AS_SENTENCE.matcher(text).matches();
        if (words <= HEADING_WORDS && lines <= 3 && !(sentence && !text.endsWith("?"))
                && (standsOut || words <= 12 && isCapitals(text))) {
            return Kind.HEADING;
        }
        boolean label = words <= 25 && !sentence && TextLines.isLabelled(text);
        return !label && (sentence || lines >= 2 || words >= PARAGRAPH_WORDS) ? Kind.PARAGRAPH : Kind.LINE;
    }

    /** In capitals, and no reference or postcode. */
    static boolean isCapitals(String text) {
        return CAPITALS.matcher(text).matches() && text.chars().noneMatch(Character::isDigit) && !text.contains(",");
    }
}
