package org.plainletter.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the end of a PDF is missing. PDFBox mends what it finds, and would show the first half of a letter as if it were
 * the whole.
 */
final class PdfEnd {

    private static final Pattern LINEARISED = Pattern.compile("/Linearized\\b.{0,200}?/L\\s+(\\d{1,10})\\b", Pattern.DOTALL);
    private static final Pattern OBJECT = Pattern.compile("\\d+ \\d+ obj\\b");
    private static final int START = 2048;

    private PdfEnd() {}

    static boolean isCutOff(byte[] content) {
        String file = new String(content, StandardCharsets.ISO_8859_1);
        int end = file.lastIndexOf("%%EOF");
        if (end < 0 || OBJECT.matcher(file).region(end, file.length()).find()) {
            return true;
        }
        Matcher linearised = LINEARISED.matcher(file.substring(0, Math.min(START, file.length())));
        return linearised.find() && Long.parseLong(linearised.group(1)) > file.length();
    }
}
