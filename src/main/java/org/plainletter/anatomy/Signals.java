package org.plainletter.anatomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.plainletter.language.QuickPattern;

/**
 * What a sentence shows, whatever words it was written in: a slot, an absence, a test, what a test found. {@code signals.txt} lists the phrases;
 * dates, times, doses and other figures are known by their form. A sentence's signals are bits.
 */
final class Signals {

    private static final QuickPattern WORD = QuickPattern.compile("[\\p{L}\\d]+(?:'\\p{L}+)?");
    private static final QuickPattern DIGIT = QuickPattern.compile("\\d");
    private static final Map<String, QuickPattern> FIGURES = Map.of("DAY", Marks.DAY, "CLOCK", clock(),
            "SPAN", Lexicon.pattern("\\b(?:\\d{1,3}|two|three|four|five|six|nine|twelve|eighteen) ?(?:(?:to|-|–|or) ?\\d{1,3} ?)?(?:weeks?|months?|days|years)\\b"),
            "DOSE", Lexicon.pattern("\\d ?(?:mg|mcg|micrograms?|ml|units?|puffs?|tablets?|capsules?|drops?|g)\\b(?! ?/)"),
            "VALUE", Lexicon.pattern("\\d ?(?:mmol|nmol|umol|µmol|pmol|[umn]?g/|miu|iu|u/l|x ?10|ml/min|mm\\b|mmhg)|-\\d\\.\\d|\\b(?:egfr|creatinine|potassium|sodium|hb|tsh|hba1c|ferritin|platelets|inr|alt|crp|psa)\\b[^.]{0,20}\\d"),
            "ODDS", Lexicon.pattern("\\b(?:\\d+|one|two|three|eight|nine) (?:in|out of) (?:every )?\\d[\\d,]*\\b"));

    /** The endings of the names of medicines. */
    private static final QuickPattern DRUG = QuickPattern.compile(
            "\\w{3,}(?:pril|sartan|statin|olol|prazole|[mn]ab|cillin|mycin|cycline|azepam|oxetine|ipine|parin|gliptin|gliflozin|formin|solone|sone|profen|azepine|triptan|xaban|thyroxine|etamol|codeine|morphine|pentin|balin|racetam|semide|thiazide|dronic|apine|azole|trexate|limus|tidine)");

    private static final List<String> NAMES = new ArrayList<>(FIGURES.keySet());
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = new HashMap<>();
    /** Those that begin with a word that ends in {@code *}, by its first two letters. */
    private static final Map<String, List<Phrase>> BY_LETTERS = new HashMap<>();

    static {
        Lexicon.entries("signals.txt").forEach(Signals::learn);
    }

    private Signals() {}

    /** Words in their order; one that ends in {@code *} stands for all that begin so, {@code _} for any. */
    private record Phrase(int bit, String[] words) {

        boolean at(int from, List<String> text) {
            if (from + words.length > text.size()) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (!fits(words[i], text.get(from + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String wanted, String word) {
            return wanted.equals("_") || wanted.equals(word)
                    || wanted.endsWith("*") && word.regionMatches(0, wanted, 0, wanted.length() - 1);
        }
    }

    private static void learn(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        if (!NAMES.contains(name)) {
            NAMES.add(name);
        }
        int bit = NAMES.indexOf(name);
        for (String phrase : line.substring(colon + 1).split(";")) {
            var words = phrase.strip().split("\\s+");
            boolean open = words[0].endsWith("*");
            (open ? BY_LETTERS : BY_FIRST_WORD).computeIfAbsent(open ? first(words[0]) : words[0], key -> new ArrayList<>()).add(new Phrase(bit, words));
        }
    }

    private static String first(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    private static QuickPattern clock() {
        return QuickPattern.compile(Marks.CLOCK.pattern() + "|\\bmidnight\\b|\\b(?:half|quarter) (?:past|to)\\b|\\bo['’]clock\\b|\\b\\d{1,2}[.:]\\d{2} in the\\b|\\b(?:morning|afternoon|evening) (?:of|on)\\b|\\bin the (?:morning|afternoon|evening)\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Signals that are there: the first 64, and the rest. */
    record Bits(long low, long high) {

        static final Bits NONE = new Bits(0, 0);

        /** These and {@code other}. */
        Bits with(Bits other) {
            return new Bits(low | other.low, high | other.high);
        }

        /** Whether all of {@code wanted} are there and none of {@code unwanted}. */
        boolean hold(Bits wanted, Bits unwanted) {
            return (low & wanted.low) == wanted.low && (high & wanted.high) == wanted.high && (low & unwanted.low) == 0 && (high & unwanted.high) == 0;
        }
    }

    /**
     * The signal {@code name}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Bits bit(String name) {
        int at = NAMES.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no signal " + name);
        }
        return bit(at);
    }

    private static Bits bit(int at) {
        if (at >= 2 * Long.SIZE) {
            throw new IllegalStateException("too many signals");
        }
        return at < Long.SIZE ? new Bits(1L << at, 0) : new Bits(0, 1L << at - Long.SIZE);
    }

    /** The signals of {@code sentence}. */
    static Bits of(String sentence) {
        Bits found = Bits.NONE;
        if (DIGIT.matcher(sentence).find() || sentence.contains("half") || sentence.contains("quarter") || sentence.contains("noon")) {
            for (var figure : FIGURES.entrySet()) {
                found = figure.getValue().matcher(sentence).find() ? found.with(bit(figure.getKey())) : found;
            }
        }
        var words = WORD.matcher(sentence.toLowerCase(Locale.ROOT).replace('’', '\'')).results().map(word -> word.group()).toList();
        for (int i = 0; i < words.size(); i++) {
            found = at(i, words, found);
            found = DRUG.matcher(words.get(i)).matches() ? found.with(bit("MEDICINE")) : found;
        }
        return found;
    }

    private static Bits at(int from, List<String> words, Bits before) {
        String word = words.get(from);
        return at(from, words, BY_LETTERS.getOrDefault(first(word), List.of()), at(from, words, BY_FIRST_WORD.getOrDefault(word, List.of()), before));
    }

    private static Bits at(int from, List<String> words, List<Phrase> phrases, Bits before) {
        Bits found = before;
        for (Phrase phrase : phrases) {
            found = phrase.at(from, words) ? found.with(bit(phrase.bit())) : found;
        }
        return found;
    }
}
