package org.plainletter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to make an honest wording wrong in a single thing.
 *
 * @param name "date-digit", "negation-dropped"
 * @param wordings the wrong wordings that it makes of an honest one, none of which says the same
 */
record Mutation(String name, Function<Paraphrase, List<String>> wordings) {

    private static final Pattern SENTENCE = Pattern.compile("(?:^|(?<=[.!?] ))\\p{Ll}");

    /** All wrong wordings. */
    List<String> of(Paraphrase paraphrase) {
        return wordings.apply(paraphrase).stream().filter(wording -> !wording.equals(paraphrase.plain()) && !wording.isBlank()).distinct().toList();
    }

    /** Replaces each match of {@code words} alone by {@code instead}; "$1" and the like stand for groups. */
    static Mutation words(String name, String words, String instead) {
        var pattern = Pattern.compile("(?<![\\w'])(?:" + words + ")(?![\\w'])", Pattern.CASE_INSENSITIVE);
        return new Mutation(name, paraphrase -> each(paraphrase.plain(), pattern, (text, match) -> like(match.group(), pattern.matcher(match.group()).replaceFirst(instead))));
    }

    /** One wording for each match of {@code pattern} in {@code text}. */
    static List<String> each(String text, Pattern pattern, BiFunction<String, MatchResult, String> instead) {
        var wordings = new ArrayList<String>();
        pattern.matcher(text).results().forEach(match -> wordings.add(tidy(text.substring(0, match.start()) + instead.apply(text, match) + text.substring(match.end()))));
        return wordings;
    }

    /** {@code word} with a capital if {@code model} has one. */
    static String like(String model, String word) {
        return word.isEmpty() || !Character.isUpperCase(model.charAt(0)) ? word : capital(word);
    }

    /** {@code text} with a capital. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String tidy(String text) {
        return SENTENCE.matcher(text.replaceAll(" {2,}", " ").replaceAll(" ([.,])", "$1").strip()).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }
}
