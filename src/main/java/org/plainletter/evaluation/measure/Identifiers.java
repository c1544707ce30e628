package org.plainletter.evaluation.measure;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.language.CommonWords;

/**
 * What tells who somebody is, and the ways it may be written: numbers with other spaces and marks, dates in figures and in words, a name in
 * part, in capitals, without accents or the other way round. Thread-safe.
 */
public final class Identifiers {

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What stands in names and addresses and names nobody. */
    private static final Set<String> GENERAL = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sister", "nurse", "sir", "dame", "rev", "master",
            "flat", "house", "cottage", "road", "street", "lane", "close", "avenue", "gardens", "court", "drive", "way", "place", "terrace", "crescent", "square", "hill", "grove",
            "row", "walk", "rise", "view", "mews", "farm", "lodge", "top", "van", "von", "der", "den", "del", "los", "las", "bin", "the", "and");

    private final CommonWords common;

    /** With the words that are too ordinary to tell a name by. */
    public Identifiers(CommonWords common) {
        this.common = common;
    }

    /** Whether it is told by its figures (a number, a date, a postcode, a phone) and not by a name. */
    public static boolean isStructured(String identifier) {
        long digits = DIGIT.matcher(identifier).results().count();
        boolean postcode = identifier.matches("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
        return postcode || digits >= 3 && digits * 2 >= identifier.codePoints().filter(Character::isLetter).count();
    }

    /** How often a structured identifier stands in {@code text}, with whatever spaces and marks between its figures. */
    public static int timesStructured(String identifier, String text) {
        String core = String.join("[\\s./()-]{0,2}", BETWEEN.matcher(identifier).replaceAll("").codePoints().mapToObj(Character::toString).map(Pattern::quote).toList());
        return (int) Pattern.compile("(?<![\\p{L}\\p{N}])" + core + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE).matcher(text).results().count();
    }

    /** The words by which a name or an address can be told wherever they stand; of an address with ordinary words only, all words together. */
    public Set<String> tellingWords(String name) {
        var words = new LinkedHashSet<String>();
        words(name).filter(word -> word.length() >= 3 && !GENERAL.contains(word) && !common.isCommon(word) && !DIGIT.matcher(word).find()).forEach(words::add);
        return words;
    }

    /**
     * The words of {@code text} that tell a name, as often as they come.
     *
     * @param telling in small letters and without accents, as {@link #tellingWords} gives them
     */
    public static List<String> told(Set<String> telling, String text) {
        return words(text).filter(telling::contains).toList();
    }

    private static Stream<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.UK);
        return BETWEEN.splitAsStream(plain.replaceAll("['’]s\\b", "").replaceAll("['’]", "")).filter(word -> !word.isEmpty());
    }

    /** The words that tell any of {@code names}. */
    public Set<String> tellingWords(List<String> names) {
        var all = new LinkedHashSet<String>();
        names.forEach(name -> all.addAll(tellingWords(name)));
        return all;
    }
}
