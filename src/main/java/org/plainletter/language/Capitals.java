package org.plainletter.language;

import java.util.Locale;

/** How a word is capitalised, so that a word made from it can be capitalised alike. */
enum Capitals {
    NONE, FIRST, ALL;

    private static final QuickPattern ABBREVIATION = QuickPattern.compile("(?=.*[A-Z].*[A-Z])[A-Z0-9&/-]+");

    static Capitals of(String word) {
        boolean first = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        if (!first) {
            return NONE;
        }
        boolean all = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
        return all ? ALL : FIRST;
    }

    /** Whether a word is written in capitals (two or more) and figures only, as abbreviations are. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATION.matcher(word).matches();
    }

    String applyTo(String word) {
        return switch (this) {
            case NONE -> word;
            case FIRST -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
            case ALL -> word.toUpperCase(Locale.UK);
        };
    }
}
