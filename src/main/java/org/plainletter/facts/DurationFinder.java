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
    private static final Map<String, String> CODES = Map.of("second", "PT%sS", "minute", "PT%sM", "hour", "PT%sH", "day", "P%sD", "night", "P%sN", "week", "P%sW",
            "fortnight", "P%sF", "month", "P%sM", "year", "P%sY", "decade", "P%sX");
    private static final Map<String, String> WHOLE = Map.of("sec", "second", "min", "minute", "hr", "hour", "wk", "week", "mth", "month", "yr", "year");

    DurationFinder() {
        super(FactType.DURATION,
                rule("(?<![\\w/.:£-])" + AMOUNT + "([- ]?" + KIND.replaceFirst("\\(\\?:\\[- ]\\?", "(?:") + ")" + UNIT + "(?:( and a half)|([- ]olds?\\b))?", DurationFinder::length),
                rule("(?<![\\d/.:])(\\d{1,2}(?: ?[-–] ?\\d{1,2})?)/(7|12|52)(?![\\d/%]|\\.\\d)", DurationFinder::shorthand),
                rule("(?i)\\b(half an hour|an hour and a half|half a day|a fortnight|(?<!(?:£|\\d|per|times|once|twice) )(?<!" + Cover.of(FactType.MONEY) + " )an hour)\\b",
                        match -> read(match, special(match.group()), match.group().toLowerCase(Locale.ROOT))),
                rule("(?i)\\b(?:for|in|within|after|about|than|over|least|under|another|nearly|almost|up to|around|last) (a (?:day|week|month|year))\\b(?!-)",
                        match -> read(match, 1, key("1", match.group(1).substring(2).toLowerCase(Locale.ROOT)), match.group(1).toLowerCase(Locale.ROOT))),
                rule("(?i)\\b(?:aged?|age:|age of) (\\d{1,3})(?![\\d/.%]|-\\d)", match -> read(match, 1, "P" + match.group(1) + "Y", match.group(1))),
                rule("(?i)\\b(\\d{1,3}) ?(?:y/?o|yr/o)\\b", match -> read(match, "P" + match.group(1) + "Y", match.group(1) + " years old")));
    }

    private static @Nullable Read length(MatchResult match) {
        String unit = match.group(3);
        String whole = whole(unit);
        boolean half = match.group(4) != null;
        String kind = tidy(group(match, 2).replace("-", " ")).toLowerCase(Locale.ROOT);
        String joint = kind.isEmpty() ? group(match, 2).contains("-") ? "-" : " " : " " + kind + " ";
        String plural = unit.toLowerCase(Locale.ROOT).endsWith("s") || !whole.equals(unit.toLowerCase(Locale.ROOT)) && !match.group(1).matches("1|one") && joint.equals(" ") ? "s" : "";
        String said = Numerals.rangeSaid(match.group(1)) + joint + whole + plural + group(match, 4) + group(match, 5).toLowerCase(Locale.ROOT);
        String number = Numerals.rangeKey(match.group(1)) + (half ? ".5" : "");
        return read(match, key(number, whole) + (kind.isEmpty() ? "" : " " + kind), said);
    }

    private static @Nullable Read shorthand(MatchResult match) {
        String unit = switch (match.group(2)) {
            case "7" -> "day";
            case "52" -> "week";
            default -> "month";
        };
        String said = Numerals.rangeSaid(match.group(1)) + " " + unit + (match.group(1).equals("1") ? "" : "s");
        return match.group(1).startsWith("0") ? null
                : new Read(new Span(match.start(), match.end()), key(Numerals.rangeKey(match.group(1)), unit), said, Set.of());
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
