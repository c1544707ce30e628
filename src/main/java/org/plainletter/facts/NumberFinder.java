package org.plainletter.facts;

import java.util.Locale;

/**
 * Every other number. Whatever holds a digit that no other finder took is one, with the letters that are written against it ("2nd", "x3"), so that no digit is
 * left outside a fact. Number words count from "two" on; "one" is too often a pronoun, and ordinals in words are left as words.
 */
final class NumberFinder extends PatternFinder {

    private static final String TOKEN = "[\\p{L}\\d]*\\d[\\p{L}\\d]*(?:[.,:/–+×-]\\d[\\p{L}\\d]*){0,20}";
    private static final String WORD = "\\b(?!(?i:one)(?! (?i:hundred|thousand)\\b)\\b)" + Numerals.WORD + "\\b(?![-'])(?<![-'])(?<!-(?:two|three|four|five|six|ten))";

    NumberFinder() {
        super(FactType.NUMBER,
                rule(TOKEN, match -> read(match, key(match.group()), said(match.group()))),
                rule("(?<!-)" + WORD, match -> read(match, Numerals.key(match.group()), Numerals.figures(match.group()))));
    }

    private static String key(String token) {
        boolean number = token.matches("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
        return number ? Numerals.key(token) : token.toLowerCase(Locale.ROOT).replace('–', '-');
    }

    private static String said(String token) {
        return token.matches("[1-9]\\d*[–-]\\d+") ? token.replaceFirst("[–-]", " to ") : token.matches("0\\d") ? token.substring(1) : token;
    }
}
