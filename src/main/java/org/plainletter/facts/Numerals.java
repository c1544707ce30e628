package org.plainletter.facts;

import java.util.List;
import java.util.Locale;
import org.plainletter.language.QuickPattern;

/** Numbers as letters write them: in figures, in words, as a range. */
final class Numerals {

    private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    /** A number in words from one to ninety-nine, or so many hundreds or thousands. */
    static final String WORD = "(?i:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
            + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
            + "(?: (?:hundred|thousand))?)";
    /** A number in figures, with thousands' commas, decimals or a vulgar fraction. */
    static final String FIGURES = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?[½¼¾]?|\\.\\d+|[½¼¾])";
    /** A number either way. */
    static final String ANY = "(?:" + FIGURES + "|\\b" + WORD + "\\b)";
    /** What stands between the two ends of a range. */
    static final String TO = " ?(?:-|–| to | or ) ?";

    /** Where no range starts: "changed from 9am to 2pm" and "risen from 62 to 71" say two things. */
    static final String NO_CHANGE = "(?<!(?i:changed|altered|moved|rescheduled|brought forward|risen|rose|fallen|fell|increased?|decreased?|reduced?|gone up|gone down|went up|went down|dropped|enlarged|grown|improved|deteriorated) from )";

    private static final QuickPattern RANGE = QuickPattern.compile("(" + ANY + ")(" + TO + ")(" + ANY + ")");

    private Numerals() {}

    /** {@code number} in figures as it is said: "2" for "two", "0.5" for ".5", "1,000" as written. */
    static String figures(String number) {
        String text = number.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith(".")) {
            return "0" + text;
        }
        return text.isEmpty() || !Character.isLetter(text.charAt(0)) || isFraction(text.charAt(0)) ? text : Integer.toString(value(text));
    }

    /** {@code number} as it compares: no commas, no needless zeros after the point. */
    static String key(String number) {
        String plain = figures(number).replace(",", "").replace("½", ".5").replace("¼", ".25").replace("¾", ".75");
        plain = plain.startsWith(".") ? "0" + plain : plain;
        return plain.matches("\\d+\\.\\d+") ? plain.replaceAll("\\.?0+$", "") : plain.replaceAll("^0+(?=\\d)", "");
    }

    /** A number or a range of two, as it is said: "1 to 2", "1 or 2". */
    static String rangeSaid(String range) {
        var matcher = RANGE.matcher(range.strip());
        if (!matcher.matches()) {
            return figures(range);
        }
        return figures(matcher.group(1)) + (matcher.group(2).contains("or") ? " or " : " to ") + figures(matcher.group(3));
    }

    /** A number or a range of two, as it compares: "1-2". */
    static String rangeKey(String range) {
        var matcher = RANGE.matcher(range.strip());
        return matcher.matches() ? key(matcher.group(1)) + "-" + key(matcher.group(3)) : key(range);
    }

    /** {@code figures} as a word, if it is a whole number below 20; else as it is. */
    static String word(String figures) {
        return figures.matches("\\d|1\\d") ? SMALL.get(Integer.parseInt(figures)) : figures;
    }

    private static boolean isFraction(char c) {
        return c == '½' || c == '¼' || c == '¾';
    }

    private static int value(String words) {
        int value = 0;
        for (String word : words.split("[- ]")) {
            if (word.equals("hundred") || word.equals("thousand")) {
                value *= word.equals("hundred") ? 100 : 1000;
            } else if (TENS.contains(word)) {
                value += 10 * (TENS.indexOf(word) + 2);
            } else {
                value += Math.max(0, SMALL.indexOf(word));
            }
        }
        return value;
    }
}
