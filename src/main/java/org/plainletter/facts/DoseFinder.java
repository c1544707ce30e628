package org.plainletter.facts;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickPattern;

/** Amounts of a medicine at one time, as strengths ("250mg in 5ml") or as things to count ("2 tablets"). Nothing is rounded or converted. */
final class DoseFinder extends PatternFinder {

    private static final String WEIGHT = "(?i:milligrams?|mgs?|micrograms?|mcgs?|[uµ]gs?|nanograms?|ng|grams?|gms?|g|millilitres?|mls?|litres?|units?|iu|i\\.u\\.|mmols?|millimoles?|megaunits?)\\b";
    private static final String THING = "(?i:(?:\\d+(?:\\.\\d+)? ?(?:ml|mg) )?(?:(?:inhaler|pain|heaped|level|full|metered) )?(?:tablets?|tabs?|capsules?|caps?|puffs?|sprays?|drops?|sachets?|patch(?:es)?|doses?"
            + "|lozenges?|suppositor(?:y|ies)|pessar(?:y|ies)|ampoules?|vials?|spoonfuls?|teaspoons?|teaspoonfuls?|spoons?|inhalations?|actuations?|nebules?|applications?|squirts?|blisters?|gels?|pumps?"
            + "|fingertip units?|bottles?|boxes|packs?|applicators?|enemas?|scoops?|pills?|pipettes?|syringes?|cartridges?))\\b";
    private static final String AMOUNT = "(" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?(?: and a half)?|(?i:half|a half|a quarter)(?: of)?(?: an?)?)";
    private static final String PER = "(?:(?: ?/ ?| per )(?:(\\d+(?:\\.\\d+)?) ?)?((?i:doses?|puffs?|actuations?|sprays?|ml|mls|mg|kg|day|24 ?h(?:ours|rs)?|hour|hr|tablet|tab|capsule|drop|patch|g|h|m2|m²|week|min))\\b)?";
    private static final String FREE = "(?<![\\w/.:£-])(?<!\\d,)";
    private static final QuickPattern LAB = QuickPattern.compile("(?i)(?:dl|l|litre)");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("milligram", "mg"), Map.entry("mcg", "microgram"), Map.entry("ug", "microgram"),
            Map.entry("µg", "microgram"), Map.entry("gram", "g"), Map.entry("gm", "g"), Map.entry("millilitre", "ml"), Map.entry("ng", "nanogram"), Map.entry("iu", "unit"),
            Map.entry("i.u.", "unit"), Map.entry("tab", "tablet"), Map.entry("cap", "capsule"), Map.entry("millimole", "mmol"));

    DoseFinder() {
        super(FactType.DOSE,
                rule(FREE + "(\\d+(?:\\.\\d+)?) ?(mg|g|mcg|micrograms?|ml|units?) ?/ ?(\\d+(?:\\.\\d+)?) ?(mg|g|mcg|micrograms?|ml|units?)\\b", DoseFinder::pair),
                rule("(?<=" + Cover.of(FactType.MEDICINE) + "(?: (?:tablets?|capsules?|inhaler|strength|caplets?))?:? ?\\(?)(?<![\\d/])(\\d+(?:\\.\\d+)?(?:/\\d+(?:\\.\\d+)?){1,3})(?![\\d/])",
                        match -> read(match, match.group(), match.group())),
                rule(FREE + "(" + Numerals.ANY + ")(?: ?[x×] ?| )(" + Numerals.FIGURES + ") ?(mg|g|mcg|micrograms?|ml) (" + THING + ")", DoseFinder::counted),
                rule("(?<=\\b[Ff]rom )()(" + Numerals.FIGURES + ")(?: ?(?:mg|g|mcg|micrograms?|ml|units?))?(?= to " + Numerals.FIGURES + " ?(" + WEIGHT + "))", DoseFinder::before),
                rule("(?<!\\b[Ff]rom )" + FREE + "(" + Numerals.FIGURES + ") ?(mg|g|mcg|micrograms?|ml|units?)(" + Numerals.TO + ")(" + Numerals.FIGURES + ") ?\\2\\b", DoseFinder::range),
                rule(FREE + "()" + AMOUNT + "[ -]?(" + WEIGHT + ")" + PER + "(?! ?/ ?(?i:d?l)\\b)", DoseFinder::amount),
                rule(FREE + "()" + AMOUNT + "[ -]?(?:x |× ?)?(" + THING + ")(?!-)", DoseFinder::amount));
    }

    /** "Two 500mg tablets": the count stays a word, since two numerals side by side are misread. */
    private static Read counted(MatchResult match) {
        String count = Numerals.key(match.group(1));
        String thing = unit(match.group(4));
        String strength = Numerals.figures(match.group(2)) + joined(unit(match.group(3)), match.group(2));
        return read(match, count + " x " + Numerals.key(match.group(2)) + " " + unit(match.group(3)) + " " + thing,
                Numerals.word(count) + " " + strength + joined(thing, count));
    }

    /** The old dose of "reduced from 15 to 12.5 mg": an amount of its own, in its own unit where that is written. */
    private static Read before(MatchResult match) {
        String own = match.group().replaceFirst("^[\\d.,½¼¾ ]+", "");
        String unit = unit(own.isEmpty() ? match.group(3) : own);
        return read(match, Numerals.key(match.group(2)) + " " + unit, Numerals.figures(match.group(2)) + joined(unit, match.group(2)));
    }

    private static Read range(MatchResult match) {
        String unit = unit(match.group(2));
        String numbers = match.group(1) + match.group(3) + match.group(4);
        return read(match, Numerals.rangeKey(numbers) + " " + unit, Numerals.rangeSaid(numbers) + joined(unit, match.group(4)));
    }

    private static Read pair(MatchResult match) {
        boolean liquid = unit(match.group(4)).equals("ml");
        String first = Numerals.figures(match.group(1)) + joined(unit(match.group(2)), match.group(1));
        String second = Numerals.figures(match.group(3)) + joined(unit(match.group(4)), match.group(3));
        String key = Numerals.key(match.group(1)) + " " + unit(match.group(2)) + "/" + Numerals.key(match.group(3)) + " " + unit(match.group(4));
        return read(match, key, first + (liquid ? " in " : "/") + second);
    }

    private static @Nullable Read amount(MatchResult match) {
        String amount = match.group(2).strip();
        String unit = unit(match.group(3));
        String per = match.groupCount() > 3 ? per(match) : "";
        if (LAB.matcher(per.strip()).matches()) {
            return null;
        }
        boolean part = amount.toLowerCase(Locale.ROOT).matches("(?:a )?(?:half|quarter).*");
        String figures = part ? tidy(amount).toLowerCase(Locale.ROOT) : said(amount);
        String key = part ? (amount.toLowerCase(Locale.ROOT).contains("half") ? "0.5" : "0.25") : Numerals.rangeKey(amount.replace(" and a half", "½"));
        return read(match, key + " " + unit + per.replace(" per ", "/").replace(" in ", "/"), figures + (part ? " " + unit : joined(unit, amount)) + per);
    }

    private static String said(String amount) {
        String half = " and a half";
        return amount.endsWith(half) ? Numerals.rangeSaid(amount.substring(0, amount.length() - half.length())) + "½" : Numerals.rangeSaid(amount);
    }

    private static String per(MatchResult match) {
        String unit = group(match, 5).toLowerCase(Locale.ROOT);
        String count = group(match, 4);
        if (unit.isEmpty()) {
            return "";
        }
        return !count.isEmpty() ? " in " + count + unit(unit) : " per " + (unit.matches("h|hr") ? "hour" : unit);
    }

    private static String unit(String written) {
        String unit = tidy(written).toLowerCase(Locale.ROOT);
        String single = unit.endsWith("ies") ? unit.replaceFirst("ies$", "y") : unit.matches(".*(?:ch|x)es") ? unit.replaceFirst("es$", "") : unit.replaceFirst("(?<=..)s$", "");
        return UNITS.getOrDefault(single, single);
    }

    private static String joined(String unit, String amount) {
        if (unit.matches("mg|g|ml")) {
            return unit;
        }
        boolean single = amount.strip().toLowerCase(Locale.ROOT).matches("1|one|\\.\\d+|½|¼|0?\\.5") || unit.matches("mmol");
        return " " + (single ? unit : unit.endsWith("ory") || unit.endsWith("ary") ? unit.replaceFirst("y$", "ies") : unit.matches(".*(?:ch|x)") ? unit + "es" : unit + "s");
    }
}
