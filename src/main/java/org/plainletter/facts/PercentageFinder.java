package org.plainletter.facts;

/** Shares in the hundred. */
final class PercentageFinder extends PatternFinder {

    PercentageFinder() {
        super(FactType.PERCENTAGE, rule("(?<![\\d.,])(" + Numerals.ANY + ")(?: ?%)?(?:( ?(?:-|–|to) ?)(" + Numerals.ANY + "))? ?(?:%|(?i:per ?cent|percentage points?)\\b)",
                match -> {
                    boolean range = match.group(3) != null;
                    String said = Numerals.figures(match.group(1)) + (range ? " to " + Numerals.figures(match.group(3)) : "");
                    String key = Numerals.key(match.group(1)) + (range ? "-" + Numerals.key(match.group(3)) : "");
                    return read(match, key + "%", said + "%");
                }));
    }
}
