package org.plainletter.letters;

import java.time.Duration;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a client waits for its letter (RFC 7240, section 4.3).
 *
 * @param patience the time, at most {@link #LONGEST}
 * @param asked whether the client asked for it
 */
record Prefer(Duration patience, boolean asked) {

    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Pattern WAIT = Pattern.compile("\\s*wait\\s*=\\s*(?:\"(\\d{1,9})\"|(\\d{1,9}))\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

    /** From the header's values; the first wait that can be read counts, and none is no error. */
    static Prefer of(Enumeration<String> headers) {
        while (headers.hasMoreElements()) {
            for (String preference : headers.nextElement().split(",", 50)) {
                Matcher matcher = WAIT.matcher(preference);
                if (matcher.matches()) {
                    var wait = Duration.ofSeconds(Long.parseLong(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
                    return new Prefer(wait.compareTo(LONGEST) > 0 ? LONGEST : wait, true);
                }
            }
        }
        return new Prefer(USUAL, false);
    }
}
