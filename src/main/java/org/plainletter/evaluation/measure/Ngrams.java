package org.plainletter.evaluation.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rows of words or characters, counted. */
final class Ngrams {

    /** A word with what is joined to it by one mark ("2:30pm", "follow-up", "patient's"), or one mark. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+(?:[.:'’/-][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    private Ngrams() {}

    /** The words and marks of {@code text} in small letters. */
    static List<String> words(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.UK)).results().map(MatchResult::group).toList();
    }

    /** The characters of {@code text} without white space. */
    static List<String> characters(String text) {
        return text.codePoints().filter(point -> !Character.isWhitespace(point)).mapToObj(Character::toString).toList();
    }

    /** How often each row of {@code length} units stands in {@code units}. */
    static Map<List<String>, Integer> counted(List<String> units, int length) {
        var counts = new HashMap<List<String>, Integer>();
        for (int i = 0; i + length <= units.size(); i++) {
            counts.merge(units.subList(i, i + length), 1, Integer::sum);
        }
        return counts;
    }
}
