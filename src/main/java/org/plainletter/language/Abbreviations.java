package org.plainletter.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a full stop after a word may be, when the word is an abbreviation. */
final class Abbreviations {

    /** What may come after an abbreviation's full stop. */
    enum Kind {
        /** A name follows. */
        TITLE,
        /** It cannot end a sentence. */
        NEVER,
        /** What it belongs to follows, as a rule. */
        OPEN,
        /** It often ends a sentence. */
        CLOSING,
        /** It is no abbreviation. */
        NONE
    }

    private static final QuickPattern DOTTED = QuickPattern.compile("\\p{L}{1,2}(?:\\.\\p{L}{1,2})+");
    /** "Sat." is a day, "sat." a verb. */
    private static final Set<String> WORDS_IN_LOWER_CASE = Set.of("sat", "sun", "wed", "mar", "am", "caps", "mob");
    private static final Set<String> NOT_AFTER_TIME = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
            "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "january", "february", "march", "april",
            "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "apr",
            "aug", "sept", "oct", "nov", "dec", "gmt", "bst", "bank");

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> unmistakable = new HashSet<>();
    private final Set<String> openers = new HashSet<>();

    Abbreviations() {
        for (String line : WordList.lines("abbreviations.txt")) {
            String[] halves = line.split(":\\s*", 2);
            Kind kind = Kind.valueOf(halves[0].toUpperCase(Locale.UK));
            for (String word : halves[1].split("\\s+")) {
                kinds.put(word, kind);
            }
        }
        List<String> words = WordList.words("openers.txt");
        openers.addAll(words);
        unmistakable.addAll(words.subList(0, words.indexOf("also")));
    }

    /** The kind of a word, given without its last full stop. */
    Kind kind(String word) {
        Kind known = kinds.get(word.toLowerCase(Locale.UK));
        if (known != null) {
            return WORDS_IN_LOWER_CASE.contains(word) ? Kind.NONE : known;
        }
        return DOTTED.matcher(word).matches() ? Kind.OPEN : Kind.NONE;
    }

    /** Whether a capitalised word begins a new sentence even after an abbreviation. */
    boolean isUnmistakableOpener(String word) {
        return unmistakable.contains(word.toLowerCase(Locale.UK));
    }

    /** Whether a capitalised word is more likely to open a sentence than to be a name. */
    boolean isOpener(String word) {
        return openers.contains(word.toLowerCase(Locale.UK));
    }

    /** Whether a capitalised word goes on after a time, as in "9 a.m. Monday to Friday". */
    boolean continuesTime(String word) {
        return NOT_AFTER_TIME.contains(word.toLowerCase(Locale.UK));
    }
}
