package org.plainletter.facts;

import java.math.BigDecimal;
import java.util.regex.MatchResult;

/** Amounts of money; the key is the currency and the amount. */
final class MoneyFinder extends PatternFinder {

    MoneyFinder() {
        super(FactType.MONEY,
                rule("([£€$]) ?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)(?: ?(million|billion|m\\b|bn\\b|k\\b))?", MoneyFinder::amount),
                rule("(?<![\\d.,])(\\d{1,3}) ?(?:p|pence)\\b(?!\\.\\w)",
                        match -> read(match, "£" + BigDecimal.valueOf(Long.parseLong(match.group(1)), 2), match.group(1) + "p")));
    }

    private static Read amount(MatchResult match) {
        String number = match.group(2);
        String scale = group(match, 3).isEmpty() ? "" : " " + match.group(3);
        String key = new BigDecimal(number.replace(",", "")).setScale(2).toPlainString();
        return read(match, match.group(1) + key + scale, match.group(1) + number.replaceFirst("\\.00?$", "") + scale);
    }
}
