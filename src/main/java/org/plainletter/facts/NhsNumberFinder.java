package org.plainletter.facts;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * NHS numbers: any ten digits in the grouping 3-3-4, or near "NHS", whether or not the check digit holds (a misread number names the
 * patient too); ten digits in one run only where the check digit holds (modulus 11, NHS Data Dictionary).
 */
final class NhsNumberFinder extends PatternFinder {

    private static final String GROUPED = "(\\d{3}[ -]{1,3}\\d{3}[ -]{1,3}\\d{4})(?![\\d])";

    NhsNumberFinder() {
        super(FactType.NHS_NUMBER,
                rule("\\bNHS\\b[^\\d]{0,30}?(\\d{3}[ -]{0,3}\\d{3}[ -]{0,3}\\d{4})(?!\\d)", NhsNumberFinder::number),
                rule("(?<![\\d+/.-])(?<!\\d )(?!0)" + GROUPED, NhsNumberFinder::number),
                rule("(?<=\\d[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}\\s{1,3})" + GROUPED, NhsNumberFinder::number),
                rule("(?<![\\w+/.-])(\\d{10})(?![\\w/-])", match -> checks(match.group(1)) ? number(match) : null));
    }

    private static @Nullable Read number(MatchResult match) {
        String digits = match.group(1).replaceAll("\\D", "");
        return read(match, 1, digits, digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6));
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }
}
