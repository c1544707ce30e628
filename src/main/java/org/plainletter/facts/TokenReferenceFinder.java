package org.plainletter.facts;

import java.util.Locale;
import java.util.regex.Pattern;

/** Codes without a label that can be nothing else: letters mixed with at least four figures, "WV0482917", "CHS-L04-2026". */
final class TokenReferenceFinder extends PatternFinder {

    private static final String TOKEN = "[A-Za-z0-9]+(?:[/_-][A-Za-z0-9]+){0,12}";

    private static final Pattern WORDS = Pattern.compile("(?:\\d+-)?[a-z-]+(?:-\\d+)?|\\d+[a-z]{1,3}(?:[/-]\\d+[a-z]{1,3})*|[A-Z]?[a-z]+(?:[/-][A-Z]?[a-z]+)*[/-]\\d+");

    TokenReferenceFinder() {
        super(FactType.REFERENCE, rule("(?<![\\w/.'-])" + TOKEN + "(?![\\w@])", match -> {
            String token = match.group();
            long digits = token.chars().filter(Character::isDigit).count();
            long letters = token.chars().filter(Character::isLetter).count();
            boolean code = digits >= 4 && letters >= 2 || digits >= 5 && letters >= 1;
            return code && !WORDS.matcher(token).matches() ? read(match, token.toUpperCase(Locale.ROOT), token) : null;
        }));
    }
}
