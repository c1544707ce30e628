package org.plainletter.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.QuickPatterns;
import org.plainletter.language.Span;

/**
 * The words for how often. Latin abbreviations in capitals count anywhere, save those that are also English or eyes and overdoses (OD, OM, ON); these, small letters, and words such
 * as "daily", "at night" and "as needed" count only behind a medicine, a dose, a route or a word for taking.
 */
final class FrequencyWords {

    /** One element with how it compares and how it is said. */
    record Element(Span span, String key, String said) {}

    private record Word(QuickPattern pattern, boolean needsContext, Function<MatchResult, String[]> meaning) {}

    private static final int REACH = 90;
    private static final String TAKEN = Cover.of(FactType.MEDICINE, FactType.DOSE);
    private static final QuickPattern CONTEXT = QuickPattern.compile("(?s)(?:" + TAKEN + "[^.\\n]{0,60}|\\b(?:PO|SC|SL|IM|IV|INH|TOP|PR|PV|NEB|po|sc|sl|im|iv|inh|top)\\b[^.\\n]{0,20}"
            + "|\\b(?i:freq(?:uency)?|how often|when|dose|directions?|take|taken|taking|takes|use|used|using|apply|applied|inhale|inject|tablets?|capsules?|medicines?|one|two|drops)\\b:?[^.\\n]{0,40})$");
    private static final String UNIT = "(day|week|month|year|hour|night|fortnight|24 hours|evening|morning)";
    private static final Map<String, String> ADVERBS = Map.of("daily", "day", "weekly", "week", "monthly", "month", "nightly", "night", "yearly", "year",
            "annually", "year", "fortnightly", "fortnight", "hourly", "hour");
    private static final String TIMES = "(once|twice|thrice|" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?(?:[ -]times?| ?x)|one time)";
    private static final List<Word> WORDS = words();
    private static final QuickPatterns QUICK = new QuickPatterns(WORDS.stream().map(Word::pattern).toList());

    private FrequencyWords() {}

    /** All elements in {@code text}, of which two may overlap: the earlier counts. */
    static List<Element> elements(String text) {
        var elements = new ArrayList<Element>();
        for (Word word : QUICK.possibleIn(text).mapToObj(WORDS::get).toList()) {
            var matcher = word.pattern().matcher(text);
            while (matcher.find()) {
                String before = text.substring(Math.max(0, matcher.start() - REACH), matcher.start());
                if (!word.needsContext() || CONTEXT.matcher(before).find()) {
                    String[] meaning = word.meaning().apply(matcher);
                    elements.add(new Element(new Span(matcher.start(), matcher.end()), meaning[0], meaning[1]));
                }
            }
        }
        return elements;
    }

    private static List<Word> words() {
        var words = new ArrayList<Word>();
        words.add(free("(?i)\\b" + TIMES + "[ -]?(?:a|an|per|each|every|in an?|/|in)[ -]?" + UNIT + "\\b", m -> rate(m.group(1), m.group(2))));
        words.add(free("(?i)\\b" + TIMES + "[ -](daily|weekly|monthly|nightly|yearly|annually|fortnightly)\\b", m -> rate(m.group(1), ADVERBS.getOrDefault(m.group(2).toLowerCase(Locale.ROOT), ""))));
        words.add(free("(?i)\\bonce (?:in )?every (" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?) (hour|day|week|month|year)s?\\b", m -> every(m.group(1), m.group(2))));
        words.add(free("(?i)\\bevery (" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?)[ -](hour|hr|day|week|month|year|minute)s?\\b", m -> every(m.group(1), m.group(2))));
        words.add(free("(?i)(?<![\\w/.])(" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?)[ -]?(hour|week|month|year|day)ly\\b", m -> every(m.group(1), m.group(2))));
        words.add(free("(?i)\\b(?:(?:on )?alternate days?|every (?:other|second) day|EOD)\\b", m -> meaning("1/2day", "every other day")));
        words.add(free("(?i)\\b(?:(?:on )?alternate (night|week)s?|every (?:other|second) (night|week|month|evening))\\b", m -> {
            String unit = m.group(1) == null ? m.group(2) : m.group(1);
            return meaning("1/2" + unit.toLowerCase(Locale.ROOT), "every other " + unit.toLowerCase(Locale.ROOT));
        }));
        words.add(free("(?i)\\b(?:every|each) (day|night|morning|evening|week|month|year|fortnight|hour|meal|lunchtime|afternoon)\\b", m -> every(m.group(1))));
        abbreviations(words);
        times(words);
        return List.copyOf(words);
    }

    private static void abbreviations(List<Word> words) {
        Map<String, String[]> latin = Map.ofEntries(latin("OD", "1/day", "once a day"), latin("BD", "2/day", "2 times a day"), latin("BID", "2/day", "2 times a day"),
                latin("TDS", "3/day", "3 times a day"), latin("TID", "3/day", "3 times a day"), latin("QDS", "4/day", "4 times a day"), latin("QID", "4/day", "4 times a day"),
                latin("OM", "morning", "in the morning"), latin("ON", "night", "at night"), latin("PRN", "prn", "when you need it"), latin("STAT", "now", "now"),
                latin("NOCTE", "night", "at night"), latin("MANE", "morning", "in the morning"), latin("QD", "1/day", "once a day"), latin("QHS", "night", "at night"),
                latin("AC", "before-food", "before food"), latin("PC", "after-food", "after food"), latin("OW", "1/week", "once a week"));
        Function<MatchResult, String[]> read = m -> latin.getOrDefault(m.group().replace(".", "").toUpperCase(Locale.ROOT), meaning("", ""));
        words.add(free("\\b(?:BD|BID|TDS|TID|QDS|QID|PRN|STAT|B\\.D\\.|T\\.D\\.S\\.|Q\\.D\\.S\\.|P\\.R\\.N\\.|(?i:nocte|mane))(?!\\w)", read));
        words.add(bound("\\b(?:OD|OM|ON|QD|OW|O\\.D\\.|[oO]d|bd|bid|tds|tid|qds|qid|prn|stat|Stat|om|o\\.[dmn]\\.|b\\.d\\.|t\\.d\\.s\\.|q\\.d\\.s\\.|p\\.r\\.n\\.|qhs|a\\.c\\.|p\\.c\\.)(?!\\w)", read));
        words.add(new Word(QuickPattern.compile("(?<=" + TAKEN + " )on(?= *(?:[.;,(\\n]|$))"), false, m -> meaning("night", "at night")));
    }

    private static void times(List<Word> words) {
        words.add(bound("(?i)\\b(daily|weekly|monthly|nightly|fortnightly|hourly)\\b", m -> {
            String unit = ADVERBS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), "");
            return meaning("1/" + unit, "every " + unit);
        }));
        words.add(bound("(?i)(?<!\\b(?:leave|miss|skip|have|has|take|choose|pick|find|book|for|on|in|within|such|lose|spend|need) )\\b(?:a|per) day\\b|/day\\b", m -> meaning("1/day", "a day")));
        words.add(bound("(?i)\\b(?:in the|each) mornings?(?: and (?:(?:one |again )?(?:in the |at )?)(night|evening|bedtime|teatime))?\\b|\\bmorning and (night|evening)\\b", m -> {
            String second = m.group(1) == null ? m.group(2) : m.group(1);
            String late = second == null ? "" : second.toLowerCase(Locale.ROOT);
            String joined = late.isEmpty() ? "" : " and " + (late.equals("night") || late.equals("bedtime") || late.equals("teatime") ? "at " : "in the ") + late;
            return meaning(("morning " + late).strip(), "in the morning" + joined);
        }));
        words.add(bound("(?i)\\b(?:in the (evening|afternoon)s?|at (night|bedtime|lunchtime|lunch|teatime|breakfast|breakfast time|mealtimes))\\b", m -> {
            String time = (m.group(1) == null ? m.group(2) : m.group(1)).toLowerCase(Locale.ROOT);
            return meaning(time, (m.group(1) == null ? "at " : "in the ") + time);
        }));
        words.add(bound("(?i)\\b(before|after|with|at) (bed|food|meals|each meal|breakfast|lunch|dinner|tea|a meal)\\b",
                m -> meaning(m.group().toLowerCase(Locale.ROOT).replace(' ', '-'), m.group().toLowerCase(Locale.ROOT))));
        words.add(bound("(?i)\\b(?:when|as|if|where|whenever)(?: and when)? (?:required|needed|necessary|you (?:need|require) (?:it|them))\\b", m -> meaning("prn", "when you need it")));
    }

    private static Word free(String regex, Function<MatchResult, String[]> meaning) {
        return new Word(QuickPattern.compile(regex), false, meaning);
    }

    private static Word bound(String regex, Function<MatchResult, String[]> meaning) {
        return new Word(QuickPattern.compile(regex), true, meaning);
    }

    private static Map.Entry<String, String[]> latin(String word, String key, String said) {
        return Map.entry(word, meaning(key, said));
    }

    private static String[] meaning(String key, String said) {
        return new String[] {key, said};
    }

    private static String[] rate(String times, String unit) {
        String plain = times.toLowerCase(Locale.ROOT).replaceFirst("(?:[ -]times?| ?x)$", "");
        String count = switch (plain) {
            case "once", "one" -> "1";
            case "twice" -> "2";
            case "thrice" -> "3";
            default -> plain;
        };
        String said = count.equals("1") ? "once" : Numerals.rangeSaid(count) + " times";
        String of = unit.toLowerCase(Locale.ROOT);
        return meaning(Numerals.rangeKey(count) + "/" + of.replace("24 hours", "day"), said + (of.startsWith("24") ? " in " : " a ") + of);
    }

    private static String[] every(String number, String unit) {
        String of = unit.toLowerCase(Locale.ROOT).replace("hr", "hour");
        String key = Numerals.rangeKey(number);
        return key.equals("1") ? every(of) : meaning("every " + key + " " + of, "every " + Numerals.rangeSaid(number) + " " + of + "s");
    }

    private static String[] every(String unit) {
        String of = unit.toLowerCase(Locale.ROOT);
        return meaning("1/" + of, "every " + of);
    }
}
