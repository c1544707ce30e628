package org.plainletter.intake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a text are between its greeting and its close: above and below, addresses and signatures stand side by side.
 *
 * @param from the first line of the body; 0 if nobody is greeted
 * @param to the line of the close, or the number of lines if there is none
 */
record LetterBody(int from, int to) {

    private static final Pattern GREETING = Pattern.compile("^\\s*(?:dear\\b|to whom it may concern|hello\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSE = Pattern.compile("^\\s*(?:yo?u?rs,?\\s+(?:sincerely|faithfully|truly)|(?:with )?(?:(?:very )?(?:kind(?:est)?|best|warm(?:est)?) )+(?:regards|wishes)|regards)\\b.{0,12}", Pattern.CASE_INSENSITIVE);

    /** The body of a letter with these lines. */
    static LetterBody of(List<String> lines) {
        int from = 0;
        for (int i = 0; i < lines.size() && from == 0; i++) {
            from = greets(lines.get(i)) ? i + 1 : 0;
        }
        int to = from;
        while (to < lines.size() && !CLOSE.matcher(lines.get(to)).matches()) {
            to++;
        }
        return new LetterBody(from, to);
    }

    /** Whether the line greets somebody. */
    static boolean greets(String line) {
        return GREETING.matcher(line).matches();
    }

    /** Whether line number {@code at} is part of the body. */
    boolean holds(int at) {
        return at >= from && at < to;
    }
}
