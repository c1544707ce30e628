package org.plainletter.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.Span;

/** Times of day, ranges of them, and opening hours with their days: "Mon–Fri 09:00–16:00" is one fact. {@link Clock} says how they are read; "8.15" alone could be in the evening as well. */
final class TimeFinder extends PatternFinder {

    private static final String MERIDIEM = "(?: ?(?i:a\\.m\\.?|p\\.m\\.?|am\\b|pm\\b)| (?i:in the (?:morning|afternoon|evening)))";
    private static final String NAMED = "(?i:(?:12(?:[.:]00)? ?)?(?:noon|midday|midnight)\\b)";
    private static final String COLON = "\\d{1,2}:\\d{2}(?!\\d|:\\d{3})(?: ?(?i:hrs|hours|h)\\b)?";
    private static final String MARKED = "(?:" + NAMED + "|\\d{1,2}(?:[:.]\\d{2})?" + MERIDIEM + "|" + COLON + "|\\d{4} ?(?i:hrs|hours|h)\\b|(?:[01]\\d|2[0-3])\\.[0-5]\\d ?(?i:hrs|hours|h)\\b)";
    private static final String LOOSE = "(?:" + MARKED + "|\\d{1,2}(?:[:.]\\d{2})?(?![\\d/%]|[.:]\\d))";
    private static final String FREE = "(?<![\\w/.:£-])(?<!\\d[,–])";
    private static final String SPOKEN = "(?i:(?:(?:half|quarter) past|quarter to) " + Numerals.ANY + "(?! (?:tablets?|sachets?|capsules?|doses?|spoon\\w*|teaspoon\\w*|mg|ml)\\b)|" + Numerals.ANY + " o'? ?clock)(?![\\d:.]\\d)" + MERIDIEM + "?";
    /** "twenty past two"; "five to ten" only where a word such as "at" makes a time of it. */
    private static final String MINUTES = "(?i:(?:(?:five|ten|twenty(?:[ -]five)?|5|10|20|25) past|(?<=\\b(?:at|by|before|until|till|arrive|from) )(?:five|ten|twenty(?:[ -]five)?|5|10|20|25) to) " + Numerals.ANY
            + "(?! ?(?:minutes?|hours?|days?|weeks?|months?|years?|times?|tablets?|people|patients|mg|ml|per|in|o(?:ut)? of)\\b))(?![\\d:.]\\d)" + MERIDIEM + "?";
    private static final String DAYS = "(?:\\b(" + Calendar.WEEKDAY + ") ?(?:-|–|to|until|through) ?(" + Calendar.WEEKDAY + ")[,:]? *(?:\\(? ?(?i:from|between) +)?)";
    private static final String DAYS_BEHIND = "\\(?(" + Calendar.WEEKDAY + ") ?(?:-|–|to|until|through) ?(" + Calendar.WEEKDAY + ")";
    private static final String TO = "( ?(?:-|–|to|until|till|'?til) ?)";
    /** An hour with nothing that marks it as one, where days beside it do. */
    private static final String BARE = "(\\d{1,2}(?:[.:][0-5]\\d)?)";

    TimeFinder() {
        super(FactType.TIME,
                rule(FREE + "(" + MARKED + ")" + TO + "(" + LOOSE + "),? (?:on )?" + DAYS_BEHIND, TimeFinder::daysBehind),
                rule(DAYS + "?" + FREE + Numerals.NO_CHANGE + "(" + MARKED + ")" + TO + "(" + LOOSE + ")", TimeFinder::range),
                rule(DAYS + "?" + FREE + Numerals.NO_CHANGE + "(" + LOOSE + ")" + TO + "(" + MARKED + ")", TimeFinder::range),
                rule(DAYS + "(?<=[ –-])(\\d{1,2}(?:\\.\\d{2})?)" + TO + "(\\d{1,2}(?:\\.\\d{2})?)(?![\\w/])", TimeFinder::range),
                rule("(?<![\\w/.:£-])(?<!\\b(?i:range|normal|ref|reference)[^\\d\\n]{0,12})" + DAYS + "?((?:0?[7-9]|1[0-2])\\.[0-5][05])" + TO + "((?:0?[1-9]|1[0-9])\\.[0-5][05])(?![\\w/%]|[.]\\d| ?(?:mg|g|ml|m?mol|cm|mm|kg|units?)\\b)", TimeFinder::range),
                rule("(?<![\\w/.:£-])" + DAYS + "?((?:0\\d|1[0-8])[0-5][05])" + TO + "((?:[01]\\d|2[0-3])[0-5][05])(?![\\w/.-]\\d?)", TimeFinder::range),
                rule("(?i)(?<=\\b(?:between|from|at|open) )()()(\\d{1,2}\\.[0-5]\\d)" + TO + "(\\d{1,2}\\.[0-5]\\d)(?![\\w/%])", TimeFinder::range),
                rule("(?i)(?<![\\w/.:£-])()()(\\d{1,2}(?:[.:][0-5]\\d)?)" + TO + "(\\d{1,2}(?:[.:][0-5]\\d)?)(?=,? (?:on )?(?:weekdays?|weekends|saturdays|sundays)\\b)", TimeFinder::range),
                rule("(?i)(?<=\\b(?:weekdays?|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays),? (?:from )?)()()(\\d{1,2}(?:[.:][0-5]\\d)?)" + TO + "(\\d{1,2}(?:[.:][0-5]\\d)?)(?![\\w/%]|[.:]\\d| (?:people|patients|weeks|days|times)\\b)", TimeFinder::range),
                rule("(?i)(?<![\\w/.:£-])" + BARE + TO + BARE + ",? (?:on )?" + DAYS_BEHIND, TimeFinder::daysBehind),
                rule("(?i)(?<![\\w/.:£-])()()" + BARE + TO + BARE + "(?=,? \\(?(?:on )?" + Calendar.WEEKDAY + "|,? (?:each|every) (?:week)?day\\b)", TimeFinder::range),
                rule("(?i)(?<=" + Calendar.WEEKDAY + "[,:]? {1,2}(?:from )?)()()" + BARE + TO + BARE + "(?![\\w/%]|[.:]\\d| (?:weeks|months|days|hours|minutes|patients|people)\\b)", TimeFinder::range),
                rule("(?i)(?<![\\w/.:£-])()()" + BARE + "( ?'?till? ?)" + BARE + "(?![\\w/%]|[.:]\\d)", TimeFinder::range),
                rule("(?i)(?<=\\bopen )(?:from )?()()" + BARE + TO + BARE + "(?![\\w/%]|[.:]\\d| (?:weeks|months|days|hours|minutes|years)\\b)", TimeFinder::range),
                rule("(?i)(?<=\\bopen )(?:from )?()()(" + Numerals.ANY + ")( to | till | until )(" + Numerals.ANY + ")(?! ?(?:weeks|months|days|hours|minutes|years)\\b)", TimeFinder::range),
                rule("(?i)\\bbetween ()()" + BARE + "( and )" + BARE + "(?=,? (?:on )?(?:weekdays|" + Calendar.WEEKDAY + "|(?:each|every) (?:week)?day\\b))", TimeFinder::range),
                rule("(?i)\\bbetween (?:the hours of )?()()(" + LOOSE + ")( and )(" + MARKED + ")", TimeFinder::range),
                rule("(?i)\\bbetween (?:the hours of )?()()(" + MARKED + ")( and )(" + LOOSE + ")", TimeFinder::range),
                rule("(?i)\\bbetween ()()(\\d{1,2}\\.[0-5]\\d)( and )(\\d{1,2}\\.[0-5]\\d)(?![\\w/%]|[.]\\d| ?(?:mg|g|ml|m?mol|cm|mm|kg|m|km|miles|weeks|hours|hrs|years)\\b)", TimeFinder::range),
                rule(FREE + SPOKEN, TimeFinder::time),
                rule(FREE + MINUTES, TimeFinder::time),
                rule(FREE + MARKED, TimeFinder::time),
                rule("(?<=" + Cover.of(FactType.DATE) + ",? (?:at )?|\\bat )(?:[01]\\d|2[0-3])[0-5][05](?![\\w/%-]|[.,:]\\d| ?(?:mg|g|ml|kg|m|km|people|patients|steps|calories|kcal)\\b)", TimeFinder::time),
                rule("(?<=" + Cover.of(FactType.DATE) + ",? {1,4}(?:at )?)(?:0?[7-9]|1\\d|20)\\.[0-5][05](?![\\w/%]|[.]\\d| ?(?:mg|g|ml|m?mol|cm|mm|kg|m|km|miles|weeks|hours|hrs|years)\\b)", TimeFinder::time),
                rule("(?i)(?<=\\b(?:at|at:|from|until|till|time|time:|before|after|arrive:) )\\d{1,2}\\.[0-5]\\d(?![\\w/%]|[.]\\d| ?(?:mg|g|ml|mmol|cm|mm|kg|m|km|miles|weeks|hours|hrs|years)\\b)", TimeFinder::time));
    }

    private static @Nullable Read time(MatchResult match) {
        Clock clock = Clock.of(match.group());
        if (clock == null) {
            return null;
        }
        boolean evening = clock.certain() && clock.hour() == 8 && match.group().matches("8[:.]\\d\\d");
        Clock read = evening ? new Clock(clock.hour(), clock.minute(), false, clock.written()) : clock;
        return new Read(new Span(match.start(), match.end()), read.key(), read.said(), doubts(read));
    }

    private static @Nullable Read daysBehind(MatchResult match) {
        return range(match, List.of(match.group(1), match.group(2), match.group(3)), days(match, 4));
    }

    private static @Nullable Read range(MatchResult match) {
        return range(match, List.of(match.group(3), match.group(4), match.group(5)), days(match, 1));
    }

    private static @Nullable Read range(MatchResult match, List<String> words, String days) {
        Clock start = Clock.of(words.getFirst());
        Clock end = Clock.of(words.getLast());
        if (start == null || end == null) {
            return null;
        }
        if (!marked(words.getFirst())) {
            start = marked(words.getLast()) || !start.certain() ? start.before(end) : start;
        }
        if (!marked(words.getLast())) {
            end = end.after(start);
        }
        boolean between = words.get(1).strip().equals("and");
        String key = (days.isEmpty() ? "" : days.toLowerCase(Locale.ROOT) + " ") + start.key() + "-" + end.key() + (between ? " between" : "");
        Set<Doubt> doubts = doubts(start);
        doubts.addAll(doubts(end));
        String said = between ? "between " + start.said() + " and " + end.said() : start.said() + " to " + end.said();
        boolean stop = match.group().matches("(?s).*\\p{L}{3,}\\.");
        return new Read(new Span(match.start(), match.end() - (stop ? 1 : 0)), key, (days.isEmpty() ? "" : days + ", ") + said, doubts);
    }

    private static boolean marked(String time) {
        return time.matches("(?i).*(?:[ap]\\.?m\\.?|noon|midday|midnight|morning|afternoon|evening|hrs|hours|h)") || time.matches("(?:0\\d|1[3-9]|2\\d):\\d\\d");
    }

    private static String days(MatchResult match, int group) {
        var first = Calendar.weekday(match.group(group));
        var last = Calendar.weekday(match.group(group + 1));
        return first == null || last == null ? "" : Calendar.dayName(first) + " to " + Calendar.dayName(last);
    }

    private static Set<Doubt> doubts(Clock clock) {
        return clock.certain() ? EnumSet.noneOf(Doubt.class) : EnumSet.of(Doubt.MORNING_OR_AFTERNOON);
    }
}
