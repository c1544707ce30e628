package org.plainletter.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.QuickMatcher;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * Measured values: those with a unit, blood pressures, sight ("6/12"), and the number behind the name of a test or a sign. Only the value, its sign of comparison
 * and its unit are the fact; the name in front of it stays in the sentence.
 */
final class MeasurementFinder extends PatternFinder {

    private static final String UNIT = "((?:mmol/mol|mmol/L|m?mols?/l|[µu]mol/L|pmol/L|nmol/L|mg/mmol|mg/dL|mg/L|g/dL|g/L|[µu]g/L|mcg/L|ng/m?L|pg/mL|m?I?U/m?L|x ?10\\^?9/L|mmHg|mm Hg|cmH2O|kPa|bpm|beats per minute|breaths per minute"
            + "|beats a minute|beats/min|L/min|litres/min|mls?/min(?:/1\\.73 ?m[2²]?)?|mls?/h(?:r|our)?|kg/m[2²]|kgs?|stones?|st(?= ?\\d{1,2} ?lb)|lbs?|cms?|centimetres?|mms?|millimetres?|metres?|kms?|kilometres?|miles?|yards|feet|ft|inches|litres per minute"
            + "|° ?C|℃|degrees(?: C| Celsius)?|dB(?: ?HL)?|decibels?|k?Hz|mSv|Gy|kcals?|calories|kilograms?|dioptres?|msec|ms|fL|pack[- ]years?|mph|cc|metres squared|Watts?|volts?|m|L))(?![\\w/])";
    private static final String SIGN = "((?<![-=\u2013\u2014])(?:[<>≤≥~]=?|(?:±|\\+/-)) ?)?";
    private static final String VALUE = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|\\.\\d+)";
    private static final String RANGE = "(" + VALUE + "(?: ?(?:-|–|to|x|×|by|/) ?" + VALUE + "){0,2})";
    private static final String NAMES = "(?i:HR|heart rate|pulse|BP|blood pressure|Hb|haemoglobin|eGFR|GFR|LDL|HDL|TC|cholesterol|triglycerides|BMI|INR|PSA|TSH|CRP|ESR|WBC|WCC|platelets|plt|Na|sodium level|K|urea|creatinine|ALT|ALP|AST|GGT"
            + "|bilirubin|albumin|ferritin|GCS|MMSE|score(?:d|s)?|sats|saturations|temp(?:erature)?|RR|weight|height|peak flow|PEFR|EF|LVEF|BNP|troponin|glucose|BM|calcium|phosphate|magnesium|potassium|folate|MCV|DAS28|T-score|Z-score|EDSS|NEWS"
            + "|target|level|result|reading|value)";
    private static final String FREE = "(?<![\\w/.:£])(?<!\\d[,–-])";

    private static final Pattern NEXT = Pattern.compile("(?: \\(?(?:in |on |at )?" + Cover.of(FactType.DATE) + "+\\)?)?(?:, and |,? and |, then |, |,? (?:then |now )?(?:(?:rising|falling|up|down|dropping|going up) )?to | then )"
            + VALUE + "(?= \\(?(?:in |on |at )?" + Cover.of(FactType.DATE) + "| (?:then|and|to) \\d|, \\d|[.;]?(?:$|\\n)|[.;] )");

    MeasurementFinder() {
        super(FactType.MEASUREMENT,
                rule("(?<= from )" + SIGN + "(" + VALUE + ")" + "[ -]?" + UNIT, match -> value(match, match.group(2), match.group(4))),
                rule(FREE + Numerals.NO_CHANGE + SIGN + RANGE + "[ -]?" + UNIT, match -> value(match, match.group(2), match.group(5))),
                rule(FREE + SIGN + "((\\d{2,3}) ?/ ?(\\d{2,3}))(?![\\d/]|\\.\\d|-\\d)", match -> pressure(match)),
                rule("(?<=(?i:\\b(?:VA|vision|acuity|eye|RE|LE|right|left)\\b[^\\d\\n]{0,20}(?:\\d{1,2}/\\d{1,2}[^\\d\\n]{1,12})?))()(\\d{1,2}/\\d{1,2})(?![\\d/])", match -> value(match, match.group(2), "")),
                rule("(?<=\\b" + NAMES + "(?: (?:level|count|score))?(?: ?[:=(]| of| was| is| at| now)? ?\\(?)" + "(?<![\\d/.:-])(?<!\\b(?:K|Na|BM))" + SIGN + RANGE + "(?![\\w/%:]|[.,]\\d| ?(?:mg|mcg|ml|tablets?|puffs?|minutes?|hours?|days?|weeks?|months?|years?|times)\\b)",
                        match -> value(match, match.group(2), "")),
                rule("(?<![\\w/.=\u2013\u2014-])([<>≤≥]=? ?)" + RANGE + "(?![\\w/%:]|[.,]\\d)", match -> value(match, match.group(2), "")),
                rule("\\b(\\d{1,2}/10)(?= (?:pain|for pain|severity|in severity))", match -> read(match, match.group(1), match.group(1).replace("/", " out of "))));
    }

    /** Each value and what follows it in a series: "eGFR was 52 in May, 44 in June and 34 on 1 July". */
    @Override
    public List<Fact> find(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return List.of();
        }
        var facts = new ArrayList<>(super.find(text));
        for (int i = 0; i < facts.size(); i++) {
            Matcher next = NEXT.matcher(text).region(facts.get(i).span().end(), text.length());
            if (next.lookingAt()) {
                var span = new Span(next.start(1), next.end(1));
                if (facts.stream().noneMatch(fact -> fact.span().overlaps(span))) {
                    facts.add(new Fact(FactType.MEASUREMENT, span, next.group(1).replace(",", ""), next.group(1)));
                }
            }
        }
        return facts;
    }

    private static @Nullable Read pressure(MatchResult match) {
        int upper = Integer.parseInt(match.group(3));
        int lower = Integer.parseInt(match.group(4));
        boolean pressure = upper >= 60 && upper <= 260 && lower >= 30 && lower <= 160 && upper > lower;
        return pressure ? value(match, match.group(2), "") : null;
    }

    private static Read value(MatchResult match, String value, String unit) {
        String sign = group(match, 1).strip();
        String said = sign(sign) + value.replaceAll(" ?[-–] ?", " to ").replaceAll(" ?/ ?", "/").replaceAll("^\\.", "0.") + unit(unit);
        String key = sign + value.toLowerCase(Locale.ROOT).replaceAll(" ?(?:–|-|to) ?", "-").replace(" ", "").replace("×", "x").replace(",", "")
                + (unit.isEmpty() ? "" : " " + unit.replace(" ", "").toLowerCase(Locale.ROOT).replaceFirst("(?<=cm|kg|mm|metre|mile|litre|stone|degree|inche|calorie)s$", ""));
        return read(match, key, tidy(said));
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "<" -> "less than ";
            case ">" -> "more than ";
            case "≤", "<=" -> "no more than ";
            case "≥", ">=" -> "at least ";
            case "~" -> "about ";
            default -> sign;
        };
    }

    private static String unit(String unit) {
        if (unit.isEmpty()) {
            return "";
        }
        String tidy = unit.equals("kgs") ? "kg" : unit.equals("cms") ? "cm" : unit.replace("mm Hg", "mmHg").replaceFirst("^(?:° ?C|℃)$", "°C");
        return tidy.matches("kgs?|cms?|mms?|kms?|°C|degrees C") ? tidy : " " + tidy;
    }
}
