package org.plainletter.language;


/** How English inflects a word that no dictionary lists. */
final class RegularForms {

    private static final QuickPattern SIBILANT = QuickPattern.compile(".*(s|x|z|ch|sh)");
    private static final QuickPattern CONSONANT_Y = QuickPattern.compile(".*[^aeiou]y");
    private static final QuickPattern DOUBLES = QuickPattern.compile("(re|un|over|under|pre|mis)?[^aeiou]*[aeiou][bdfgklmnprtvz]");
    private static final QuickPattern DOUBLES_L = QuickPattern.compile(".*[^aeiou][aeiou]l");

    private RegularForms() {}

    /** The form in -s of a noun or a verb. */
    static String s(String word) {
        if (SIBILANT.matcher(word).matches()) {
            return word + "es";
        }
        return CONSONANT_Y.matcher(word).matches() ? dropLast(word) + "ies" : word + "s";
    }

    /** The form in -ed. */
    static String ed(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return CONSONANT_Y.matcher(verb).matches() ? dropLast(verb) + "ied" : doubled(verb) + "ed";
    }

    /** The form in -ing. */
    static String ing(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        boolean silentE = verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && !verb.endsWith("ye");
        return (silentE ? dropLast(verb) : doubled(verb)) + "ing";
    }

    private static String doubled(String verb) {
        boolean doubles = DOUBLES.matcher(verb).matches() || DOUBLES_L.matcher(verb).matches();
        return doubles ? verb + verb.charAt(verb.length() - 1) : verb;
    }

    private static String dropLast(String word) {
        return word.substring(0, word.length() - 1);
    }
}
