package org.plainletter.language;

import java.util.Locale;

/** How a word is capitalised, so that a word made from it can be capitalised alike. */
enum Capitals {
    NONE, FIRST, ALL;

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
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (!capital && (c < '0' || c > '9') && c != '&' && c != '/' && c != '-') {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2;
    }

    String applyTo(String word) {
        return switch (this) {
            case NONE -> word;
            case FIRST -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
            case ALL -> word.toUpperCase(Locale.UK);
        };
    }
}
