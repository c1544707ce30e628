package org.plainletter.facts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.Span;
import java.util.Set;

/**
 * Lengths of time and ages. The key is the number and the unit as the letter counts ("P2W"): 2 weeks and 14 days are not the same, and nothing is converted.
 * Clinicians' "4/12", "2/52" and "3/7" are months, weeks and days; behind "VA" or "vision" they are not.
 */
final class DurationFinder extends PatternFinder {

    private static final String UNIT = "(?i:(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?|decades?)\\b)";
    private static final String AMOUNT = "(" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?)";
    private static final String KIND = "(?:[- ]?(?i:(?:(?:working|calendar|consecutive|full|whole|clear|bank|more|further|other|school) ){1,2}))?";
    /** Ends the key of a length of time that stands before its noun ("a 4-month history"): said so, it fits nowhere else. */
    private static final String ATTRIBUTE = " -";
    private static final String NOUN = "( (?!(?:and|or|who|is|was|with|at|in|on|when|now|today|but|has|had|he|she|they|by|to|of|the|for|if|as)\\b)\\p{L}\\p{Ll}+)?";
    private static final Map<String, String> CODES = Map.of("second", "PT%sS", "minute", "PT%sM", "hour", "PT%sH", "day", "P%sD", "night", "P%sN", "week", "P%sW",
            "fortnight", "P%sF", "month", "P%sM", "year", "P%sY", "decade", "P%sX");
    private static final Map<String, String> WHOLE = Map.of("sec", "second", "min", "minute", "hr", "hour", "wk", "week", "mth", "month", "yr", "year");

    DurationFinder() {
        super(FactType.DURATION,
                rule("(?<![\\w/.:£-])(" + Numerals.ANY + ") ?-?(?i:(?:y/?o|yr/o)\\b|(years?|yrs?|months?|weeks?|days?)[- ](?:olds?|of age)\\b)" + NOUN, DurationFinder::age),
                rule("(?<![\\w/.:£-])" + AMOUNT + "([- ]?" + KIND.replaceFirst("\\(\\?:\\[- ]\\?", "(?:") + ")" + UNIT + "( and a half)?(?![- ]olds?\\b)", DurationFinder::length),
                rule("(?<![\\d/.:])(\\d{1,2}(?: ?[-–] ?\\d{1,2})?)/(7|12|52)(?![\\d/%]|\\.\\d)( (?i:hx|history|course|supply|h/o)\\b)?", DurationFinder::shorthand),
                rule("(?i)\\b(half an hour|an hour and a half|half a day|a fortnight|(?<!(?:£|\\d|per|times|once|twice) )(?<!" + Cover.of(FactType.MONEY) + " )an hour)\\b",
                        match -> read(match, special(match.group()), match.group().toLowerCase(Locale.ROOT))),
                rule("(?i)\\b(?:for|in|within|after|about|than|over|least|under|another|nearly|almost|up to|around|last) (a (?:day|week|month|year))\\b(?!-)",
                        match -> read(match, 1, key("1", match.group(1).substring(2).toLowerCase(Locale.ROOT)), match.group(1).toLowerCase(Locale.ROOT))),
                rule("(?i)\\b(?:aged?|age:|age of) (\\d{1,3})(?![\\d/.%]|-\\d)", match -> read(match, 1, "P" + match.group(1) + "Y", match.group(1))));
    }

    private static @Nullable Read length(MatchResult match) {
        String unit = match.group(3);
        String whole = whole(unit);
        boolean half = match.group(4) != null;
        String kind = tidy(group(match, 2).replace("-", " ")).toLowerCase(Locale.ROOT);
        String joint = kind.isEmpty() ? group(match, 2).contains("-") ? "-" : " " : " " + kind + " ";
        String plural = unit.toLowerCase(Locale.ROOT).endsWith("s") || !whole.equals(unit.toLowerCase(Locale.ROOT)) && !match.group(1).matches("1|one") && joint.equals(" ") ? "s" : "";
        String said = Numerals.rangeSaid(match.group(1)) + joint + whole + plural + group(match, 4);
        String number = Numerals.rangeKey(match.group(1)) + (half ? ".5" : "");
        return read(match, key(number, whole) + (kind.isEmpty() ? "" : " " + kind) + (plural.isEmpty() && !number.equals("1") || joint.equals("-") ? ATTRIBUTE : ""), said);
    }

    private static @Nullable Read shorthand(MatchResult match) {
        String unit = switch (match.group(2)) {
            case "7" -> "day";
            case "52" -> "week";
            default -> "month";
        };
        boolean attribute = match.group(3) != null;
        String said = Numerals.rangeSaid(match.group(1)) + (attribute ? "-" : " ") + unit + (attribute || match.group(1).equals("1") ? "" : "s");
        int end = attribute ? match.start(3) : match.end();
        return match.group(1).startsWith("0") ? null
                : new Read(new Span(match.start(), end), key(Numerals.rangeKey(match.group(1)), unit) + (attribute ? ATTRIBUTE : ""), said, Set.of());
    }

    /** "63-year-old" before the person whose age it is, else "63 years old": each is right in its place only. */
    private static Read age(MatchResult match) {
        String unit = match.group(2) == null ? "year" : whole(match.group(2));
        String number = Numerals.figures(match.group(1));
        boolean attribute = match.group(3) != null || match.group().contains("-old");
        String key = key(Numerals.key(match.group(1)), unit) + " old" + (attribute ? ATTRIBUTE : "");
        int end = match.group(3) == null ? match.end() : match.start(3);
        return new Read(new Span(match.start(), end), key, attribute ? number + "-" + unit + "-old" : number + " " + unit + (number.equals("1") ? "" : "s") + " old", Set.of());
    }

    private static String special(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return plain.equals("half an hour") ? "PT0.5H" : plain.equals("half a day") ? "P0.5D" : plain.equals("a fortnight") ? "P1F"
                : plain.equals("an hour") ? "PT1H" : "PT1.5H";
    }

    private static String whole(String unit) {
        String single = unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        return WHOLE.getOrDefault(single, single);
    }

    private static String key(String number, String unit) {
        return String.format(Locale.ROOT, CODES.getOrDefault(unit, "P%s" + unit), number);
    }
}
