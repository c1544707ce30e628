package org.plainletter.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells lines that a printer or a program put on the paper. */
final class PaperMarks {

    private static final Pattern PAGE = Pattern.compile(
            "[|•·–—-]?\\s*\\b(?:page|pg\\.?)\\s*:?\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?\\b\\s*[|•·–—-]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_NUMBER = Pattern.compile(
            "[\\[(–—-]?\\s*\\d{1,3}\\s*(?:(?:of|/)\\s*\\d{1,3})?\\s*[\\])–—-]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile(
            "(?:file:/+\\S+|[A-Za-z]:\\\\\\S.*|\\\\\\\\\\S+\\\\.*|/(?:[^/\\s]+/)+\\S+\\.(?:docx?|pdf|html?|rtf|odt|txt))"
                    + "(?:\\s+\\d{1,3}\\s*/\\s*\\d{1,3})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRINT_TIME =
            Pattern.compile("^\\d{1,2}/\\d{1,2}/\\d{2,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AP]M)?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern URL_AND_PAGE = Pattern.compile("^(?:https?|file|about|data|blob):\\S+\\s+\\d{1,3}\\s*/\\s*\\d{1,3}$");
    private static final Pattern CONTACT =
            Pattern.compile("\\b0\\d[\\d ]{8,}|\\+44|\\b(?:111|999)\\b|@|www\\.|https?:|\\bfreephone\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FACT = Pattern.compile("\\b\\d{1,2} \\p{L}{3,9} \\d{4}\\b|\\d{1,2}[:.]\\d{2}|£|\\d{1,2}/\\d{1,2}/\\d{2}");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{L}{3,}[.!?](?:\\s.*)?");

    private PaperMarks() {}

    /** The words of a line without its page number, which changes from page to page; other numbers are what it says. */
    static String key(String line) {
        return PAGE.matcher(line).replaceAll("#").replaceAll("(?:^|\\s)\\d{1,3}(?:\\s*/\\s*\\d{1,3})?$", "#").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** A file's path or address, and nothing else. */
    static boolean isPath(String line) {
        return PATH.matcher(line).matches();
    }

    /** What a browser prints above and below a page. */
    static boolean isPrintMark(String line) {
        return PRINT_TIME.matcher(line).matches() || URL_AND_PAGE.matcher(line).matches();
    }

    /**
     * A line that is there for its page number: the rest of it says nothing that a reader needs.
     *
     * @param bareToo whether a number alone counts
     */
    static boolean isPageLine(String line, boolean bareToo) {
        if (bareToo && ONLY_NUMBER.matcher(line).matches()) {
            return true;
        }
        if (!PAGE.matcher(line).find()) {
            return false;
        }
        String rest = PAGE.matcher(line).replaceAll(" ");
        return !isContact(rest) && !FACT.matcher(rest).find() && !SENTENCE.matcher(rest).matches();
    }

    /** Whether the line says how to reach somebody. */
    static boolean isContact(String line) {
        return CONTACT.matcher(line).find();
    }

    /**
     * The chunk as it reads without "Page 1 of 2" at its start or end.
     *
     * @param atEdge whether it stands at the edge of the page, where "Page 1" does too
     */
    static Chunk withoutPageNumber(Chunk chunk, boolean atEdge) {
        String text = withoutPageNumber(chunk.text());
        if (text.isEmpty() || text.equals(chunk.text()) || !atEdge && !chunk.text().matches("(?i).*\\bof\\b.*|.*/.*")) {
            return chunk;
        }
        return new Chunk(text, chunk.marker(), chunk.x0(), chunk.textX(), chunk.x1(), chunk.baseline(), chunk.size(),
                chunk.bold(), chunk.firstWord());
    }

    /** The line without "Page 1" at its start or end. */
    static String withoutPageNumber(String line) {
        return line.replaceAll("(?i)^(?:" + PAGE.pattern() + ")|(?:" + PAGE.pattern() + ")$", "").strip();
    }
}
