package org.plainletter.facts;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainletter.facts.Calendar.Day;
import org.plainletter.language.Span;

/**
 * Dates in every way that letters write them. Day comes before month always. A weekday is said only where the letter gives one, a year likewise;
 * a weekday that disagrees stays as it is, a date that does not exist is said as it is written. A day name or a month name alone is no date.
 * Day and month as "8/12" are a date only behind a word such as "on" or a weekday: otherwise they are a length of time, a fraction or a reading.
 */
final class DateFinder extends PatternFinder {

    private static final String LEAD = "(?:\\b(" + Calendar.WEEKDAY + ")(?:,? +|, ?)(?i:the +)?)?";
    private static final String YEAR = "(?:(?:,? +|[-/. ]|, ?)((?:19|20)\\d{2}(?![\\d/])|'?[2-4]\\d(?!\\d|[:.]\\d| ?[ap]\\.?m\\b| ?%| [a-z]|st\\b|nd\\b|rd\\b|th\\b|,? +(?:of +)?(?:" + Calendar.MONTH + "))))?";
    private static final String NOT_INSIDE = "(?<![\\w/.:£-])(?<!\\d[,–])";
    private static final String TO = " ?(?:-|–|to|and|until|or|&|/) ?";

    DateFinder() {
        super(FactType.DATE,
                rule(NOT_INSIDE + "(\\d{4})-(\\d{2})-(\\d{2})(?![\\d/-])", DateFinder::iso),
                rule(LEAD + NOT_INSIDE + "((?:" + Calendar.DAY + " ?[,/] ?)+" + Calendar.DAY + "),?(?: ?(and|or|&|/) ?)(" + Calendar.DAY + ")(?: +of)? +(" + Calendar.MONTH + ")" + YEAR, DateFinder::list),
                rule(LEAD + NOT_INSIDE + "(" + Calendar.DAY + ")" + TO + "(?:(" + Calendar.WEEKDAY + ") (?:the )?)?(" + Calendar.DAY + ")(?: +of)? +(" + Calendar.MONTH + ")" + YEAR,
                        DateFinder::range),
                rule(LEAD + NOT_INSIDE + "(\\d{1,2}) ?[-–] ?(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})(?!\\d)", DateFinder::numericRange),
                rule(LEAD + NOT_INSIDE + "(" + Calendar.DAY + ")(?:(?: +day)? +of(?: +the)? +|[ /.-]*)(" + Calendar.MONTH + ")" + YEAR,
                        match -> date(match, day(match, 1, 2, 3, 4))),
                rule(LEAD + "\\b(" + Calendar.MONTH + ") +(?:the +)?(" + Calendar.DAY + ")(?![\\d:.%/]|,\\d)" + "(?:,? +((?:19|20)\\d{2})(?!\\d))?", DateFinder::monthFirst),
                rule(LEAD + NOT_INSIDE + "(\\d{1,2})( ?[/.-] ?)(\\d{1,2})\\3((?:19|20)\\d{2}|\\d{2})(?![\\d/]|[.:-]\\d)", DateFinder::numeric),
                rule("(?<![\\w/.:-])(0?[1-9]|1[0-2])/((?:19|20)\\d{2})(?![\\d/-])",
                        match -> monthAndYear(match, Integer.parseInt(match.group(1)), match.group(2))),
                rule("\\b(" + Calendar.MONTH + "),?[ -]*(?:of )?((?:19|20)\\d{2})(?!\\d)",
                        match -> monthAndYear(match, Calendar.month(match.group(1)), match.group(2))),
                rule("(?i)\\b(?:(?:on|by|until|till|before|after|since|dated?|from|seen|clinic|commencing|beginning|w/c):? +(?:the +)?(" + Calendar.WEEKDAY
                        + " +)?|(" + Calendar.WEEKDAY + ") +)(\\d{1,2})[/.](\\d{1,2})(?![\\d/%]|[.:]\\d| ?(?:am|pm|a\\.m|p\\.m|mg|mmol|kg|cm)\\b)", DateFinder::partial),
                rule("(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|[Oo]f|[Bb]efore|[Aa]fter|[Bb]y)[ -])(?<!of - )((?:19|20)\\d{2})(?![\\d/:.-]*\\d)",
                        match -> read(match, match.group(1), match.group(1))));
    }

    private static Read iso(MatchResult match) {
        return date(match, new Day(null, Calendar.day(match.group(3)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1))));
    }

    private static Day day(MatchResult match, int weekday, int day, int month, int year) {
        return new Day(Calendar.weekday(match.group(weekday)), Calendar.day(match.group(day)), Calendar.month(match.group(month)),
                Calendar.year(match.group(year)));
    }

    private static Read date(MatchResult match, Day day) {
        Set<Doubt> doubts = day.doubts();
        String said = doubts.contains(Doubt.NO_SUCH_DATE) ? tidy(match.group()) : day.said();
        return new Read(new Span(match.start(), match.end()), day.key(), said, doubts);
    }

    private static @Nullable Read numeric(MatchResult match) {
        var day = new Day(Calendar.weekday(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(4)),
                Calendar.year(match.group(5)));
        boolean certain = match.group(5).length() == 4 || !day.doubts().contains(Doubt.NO_SUCH_DATE);
        return certain ? date(match, day) : null;
    }

    private static @Nullable Read monthFirst(MatchResult match) {
        Day day = day(match, 1, 3, 2, 4);
        boolean verb = match.group(2).equals("May") && match.group(4) == null && !match.group(3).matches(".*[a-z]");
        return verb || day.day() == 0 || day.day() > 31 ? null : date(match, day);
    }

    private static Read monthAndYear(MatchResult match, int month, String year) {
        return read(match, year + "-" + (month < 10 ? "0" : "") + month, Calendar.monthName(month) + " " + year);
    }

    private static @Nullable Read partial(MatchResult match) {
        String weekday = match.group(1) == null ? match.group(2) : match.group(1);
        var day = new Day(Calendar.weekday(weekday == null ? null : weekday.strip()), Integer.parseInt(match.group(3)),
                Integer.parseInt(match.group(4)), 0);
        if (day.doubts().contains(Doubt.NO_SUCH_DATE)) {
            return null;
        }
        int start = match.group(1) != null ? match.start(1) : match.group(2) != null ? match.start(2) : match.start(3);
        return new Read(new Span(start, match.end()), day.key(), day.said(), day.doubts());
    }

    private static @Nullable Read range(MatchResult match) {
        Day last = day(match, 3, 4, 5, 6);
        return range(match, Calendar.weekday(match.group(1)), Calendar.day(match.group(2)), last);
    }

    /** "5/6/7 May": days of one month. */
    private static @Nullable Read list(MatchResult match) {
        Day last = day(match, 1, 4, 5, 6);
        List<Integer> days = Stream.of(match.group(2).split(" ?[,/] ?")).map(Calendar::day).toList();
        if (days.stream().anyMatch(day -> !new Day(null, day, last.month(), last.year()).doubts().isEmpty())) {
            return null;
        }
        String first = last.weekday() == null ? "" : Calendar.dayName(last.weekday()) + " ";
        String before = days.stream().map(day -> Integer.toString(day)).collect(Collectors.joining(", "));
        String key = days.stream().map(day -> String.format(Locale.ROOT, "%02d", day)).collect(Collectors.joining("/"));
        String and = match.group(3).equals("or") ? " or " : " and ";
        var plain = new Day(null, last.day(), last.month(), last.year());
        return new Read(new Span(match.start(), match.end()), key + "/" + plain.key(), first + before + and + plain.said(), plain.doubts());
    }

    private static @Nullable Read numericRange(MatchResult match) {
        var last = new Day(null, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)), Calendar.year(match.group(5)));
        return range(match, Calendar.weekday(match.group(1)), Integer.parseInt(match.group(2)), last);
    }

    private static @Nullable Read range(MatchResult match, @Nullable DayOfWeek weekday, int day, Day last) {
        var first = new Day(weekday, day, last.month(), last.year());
        if (first.day() == 0 || first.day() >= 32) {
            return null;
        }
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(first.doubts());
        doubts.addAll(last.doubts());
        String between = match.group().matches(".*(?: and |&|\\p{L}/).*") ? " and " : match.group().matches(".* or .*") ? " or " : " to ";
        String said = doubts.contains(Doubt.NO_SUCH_DATE) ? tidy(match.group())
                : (weekday == null ? "" : Calendar.dayName(weekday) + " ") + day + between + last.said();
        return new Read(new Span(match.start(), match.end()), first.key() + "/" + last.key(), said, doubts);
    }
}
