package org.plainletter.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a list item begins with.
 *
 * @param text the bullet or the number
 * @param numbered whether it counts
 */
record Marker(String text, boolean numbered) {

    /** The private area holds the bullets of symbol fonts. */
    private static final String BULLETS = "•●○◦▪▫■□▸►▶‣⁃∙·❖✓✔➢➤◆◇⦁\uFFFD\uE000-\uF8FF";
    private static final Pattern BULLET = Pattern.compile("^([" + BULLETS + "]|[o*–—-](?=\\s))\\s*");
    /** Counts that are followed by a space: "2.5 mg", "10.30 am" and the initial of "J. Smith" are none. */
    private static final String COUNT = "\\(?(?:\\d{1,2}|[a-h]|[ivx]{2,4})[.)]|\\(?[i-z]\\)|i\\.";
    private static final Pattern NUMBER = Pattern.compile("^(" + COUNT + ")(?:\\s+|$)");
    private static final Pattern ALONE = Pattern.compile("^(?:[" + BULLETS + "o*–—-]|" + COUNT + ")$");

    /** The marker at the start of a line. */
    static Optional<Marker> at(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
            return Optional.of(new Marker(bullet.group(1), false));
        }
        Matcher number = NUMBER.matcher(line);
        return number.find() ? Optional.of(new Marker(number.group(1), true)) : Optional.empty();
    }

    /** Whether the whole text is a marker, which stands apart from what it marks. */
    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /** The line without the marker. */
    String strip(String line) {
        return line.substring(text.length()).strip();
    }

    /** The number that it counts with, or -1. */
    int number() {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }
}
