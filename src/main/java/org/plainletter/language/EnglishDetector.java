package org.plainletter.language;

import java.util.Locale;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.springframework.stereotype.Component;

/**
 * Tells whether a text is in English. Names, numbers and addresses mislead a language model, so the share of its words
 * that English has weighs in, paragraph by paragraph. Thread-safe.
 */
@Component
public final class EnglishDetector {

    private static final LanguageDetectorModel MODEL = Models.load("langdetect-183.bin", LanguageDetectorModel::new);
    private static final QuickPattern PARAGRAPHS = QuickPattern.compile("\\n\\s*\\n|\\r\\n\\s*\\r\\n");
    private static final QuickPattern NOT_WORDS = QuickPattern.compile("\\[\\[\\w+\\]\\]|[^\\s@\\d/]*+[@\\d/]\\S*|[^\\p{L}\\p{M}'’\\s-]+");
    private static final QuickPattern LATIN = QuickPattern.compile("[\\p{IsLatin}\\p{M}'’-]+");
    private static final int FEW_WORDS = 5;
    /** Letters in English have 0.7 and more of their words in the dictionary, in other languages 0.25 and less. */
    private static final double SURELY_ENGLISH = 0.6;
    private static final double SURELY_NOT = 0.3;

    private final Pool<LanguageDetectorME> detectors = new Pool<>(() -> new LanguageDetectorME(MODEL));
    private final Lexicon lexicon = Lexicon.shared();

    /**
     * Whether most words of a text stand in English paragraphs. A text with hardly any words counts as English.
     *
     * @param text plain text; an empty line parts paragraphs
     */
    public boolean isEnglish(String text) {
        String all = NOT_WORDS.matcher(text).replaceAll(" ").strip();
        if (count(all) < FEW_WORDS) {
            return isLatin(all);
        }
        double english = 0;
        double total = 0;
        for (String paragraph : PARAGRAPHS.split(text)) {
            String bare = NOT_WORDS.matcher(paragraph).replaceAll(" ").strip();
            Share share = share(bare);
            total += share.weight();
            english += isEnglish(bare, share) ? share.weight() : 0;
        }
        return total == 0 || english > total / 2;
    }

    private boolean isEnglish(String words, Share share) {
        if (share.weight() == 0 || !isLatin(words)) {
            return false;
        }
        double known = share.known() / share.weight();
        if (known >= SURELY_ENGLISH || known < SURELY_NOT) {
            return known >= SURELY_ENGLISH;
        }
        return detectors.with(detector -> detector.predictLanguage(words)).getLang().equals("eng");
    }

    /** How much the words of a paragraph weigh, and how much of that English has. */
    private record Share(double weight, double known) {}

    private Share share(String words) {
        double known = 0;
        double all = 0;
        for (String word : words.split("[\\s-]+")) {
            String bare = word.replace('’', '\'').replaceAll("^'+|'s?$", "");
            if (bare.length() < 2) {
                continue;
            }
            double weight = weight(bare);
            all += weight;
            known += isEnglishWord(bare.toLowerCase(Locale.UK)) ? weight : 0;
        }
        return new Share(all, known);
    }

    /** Names and abbreviations say little of the language that they stand in. */
    private static double weight(String word) {
        if (word.length() <= 5 && word.equals(word.toUpperCase(Locale.UK))) {
            return 0.05;
        }
        return Character.isUpperCase(word.charAt(0)) ? 0.3 : 1;
    }

    private boolean isEnglishWord(String word) {
        return lexicon.readings(word).stream().anyMatch(reading -> !reading.tag().startsWith("NNP"))
                || lexicon.isBritish(word);
    }

    private static boolean isLatin(String words) {
        long latin = 0;
        long all = 0;
        for (String word : words.split("\\s+")) {
            all += word.isEmpty() ? 0 : 1;
            latin += LATIN.matcher(word).matches() ? 1 : 0;
        }
        return all == 0 || latin * 2 > all;
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }
}
