package org.plainletter.facts;

/** Chances: "1 in 7", "one in 200", "1:100". */
final class OddsFinder extends PatternFinder {

    private static final String NOT_A_TIME_SPAN = "(?! ?(?i:%|hours?|hrs?|days?|weeks?|months?|years?|minutes?|mins?)\\b)";

    OddsFinder() {
        super(FactType.ODDS,
                rule("(?<![\\d.,/:])(" + Numerals.ANY + "(?:" + Numerals.TO + Numerals.ANY + ")?)( in (?:every )?| out of (?:every )?)(" + Numerals.ANY + ")(?!\\d|[./,]\\d|/)(?![- ](?i:hundred|thousand))" + NOT_A_TIME_SPAN,
                        match -> {
                            String between = match.group(2).contains("out") ? " out of " : " in ";
                            return isYear(match.group(3)) ? null : read(match, Numerals.rangeKey(match.group(1)) + " in " + Numerals.key(match.group(3)),
                                    Numerals.rangeSaid(match.group(1)) + between + Numerals.figures(match.group(3)));
                        }),
                rule("(?<![\\d.,/:])1 ?: ?(\\d{3,}|\\d{1,3}(?:,\\d{3})+)(?![\\d:])",
                        match -> read(match, "1 in " + Numerals.key(match.group(1)), "1 in " + match.group(1))));
    }

    private static boolean isYear(String number) {
        return number.matches("(?:19|20)\\d\\d");
    }
}
