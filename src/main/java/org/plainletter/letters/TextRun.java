package org.plainletter.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A stretch of a shown text.
 *
 * @param text what it says
 * @param look how it is shown
 */
record TextRun(String text, Look look) {

    /** A UK phone number as it is written in letters, or one of the short ones that people have to call. */
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.,/:£-])(?:\\+44[ \\d()-]{9,14}\\d|\\(?0\\d[ \\d()-]{7,13}\\d)(?![\\d/])|(?<=\\b(?:call|phone|ring) )(?:111|999)\\b",
            Pattern.CASE_INSENSITIVE);

    /** How a stretch is shown. */
    enum Look {
        PLAIN, BOLD, PHONE
    }

    /** What a phone dials: digits, and a plus in front. */
    public String dials() {
        return text.replaceAll("\\(0\\)|[^\\d+]", "");
    }

    /**
     * {@code text} in stretches: a hard word is bold where it is met first, a phone number can be tapped.
     *
     * @param hardWords the hard words of this text
     * @param met hard words in lower case that were bold before; those of this text are added
     */
    static List<TextRun> of(String text, List<String> hardWords, Set<String> met) {
        List<String> fresh = hardWords.stream().filter(word -> !word.isBlank() && met.add(word.toLowerCase(Locale.ROOT))).toList();
        var stretches = new ArrayList<Stretch>();
        var phone = PHONE.matcher(text);
        while (phone.find()) {
            stretches.add(new Stretch(phone.start(), phone.end(), Look.PHONE));
        }
        for (String word : fresh) {
            var found = Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)", Pattern.CASE_INSENSITIVE).matcher(text);
            if (found.find() && stretches.stream().noneMatch(other -> found.start() < other.end && other.start < found.end())) {
                stretches.add(new Stretch(found.start(), found.end(), Look.BOLD));
            }
        }
        stretches.sort((a, b) -> Integer.compare(a.start, b.start));
        return cut(text, stretches);
    }

    private static List<TextRun> cut(String text, List<Stretch> stretches) {
        var runs = new ArrayList<TextRun>();
        int from = 0;
        for (Stretch stretch : stretches) {
            if (stretch.start > from) {
                runs.add(new TextRun(text.substring(from, stretch.start), Look.PLAIN));
            }
            runs.add(new TextRun(text.substring(stretch.start, stretch.end), stretch.look));
            from = stretch.end;
        }
        if (from < text.length()) {
            runs.add(new TextRun(text.substring(from), Look.PLAIN));
        }
        return List.copyOf(runs);
    }

    private record Stretch(int start, int end, Look look) {}
}
