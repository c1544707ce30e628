package org.plainletter.language;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Scores a text by the published readability formulas. An empty text scores 0 in all of them. Thread-safe.
 *
 * <p>Counted alike in all: a sentence is what {@link Sentences} finds, so headings and list lines count as one and an
 * abbreviation's full stop ends none. A word is what stands between white space or long dashes and has a letter or a figure:
 * "2:30pm", "7.5" and "follow-up" are one each. A number is one syllable, an abbreviation as many as its letters have.
 */
@Component
public final class ReadabilityFormulas {

    private static final QuickPattern BETWEEN_WORDS = QuickPattern.compile("[\\s\\u00a0\\u202f–—]+");
    private static final int SMOG_SENTENCES = 30;

    private final Sentences sentences = new Sentences();
    private final TextMeasures.Known known = new TextMeasures.Known(
            new WordSet("common-words.txt", "familiar-words.txt"), new WordSet("common-words.txt"), Lexicon.shared());

    /** All figures for a text; every one finite, and all 0 if it has no word. */
    public Readability score(String text) {
        TextMeasures measures = measure(text);
        if (measures.words() == 0) {
            return new Readability(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        return new Readability(measures.words(), measures.sentences(), sentenceLength(measures), measures.longest(),
                fleschReadingEase(measures), fleschKincaidGrade(measures), smog(measures), gunningFog(measures), colemanLiau(measures),
                automatedReadabilityIndex(measures), daleChall(measures), (double) measures.hard() / measures.words());
    }

    private TextMeasures measure(String text) {
        return sentences.split(text).stream().map(span -> TextMeasures.of(words(span.of(text)), known))
                .reduce(TextMeasures.NONE, TextMeasures::plus);
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(BETWEEN_WORDS.split(sentence)).map(ReadabilityFormulas::trimmed)
                .filter(word -> word.codePoints().anyMatch(ReadabilityFormulas::isOfWord)).toList();
    }

    /** A word without the marks around it; a slot's brackets belong to it. */
    private static String trimmed(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && word.charAt(from) != '[' && !isOfWord(word.codePointAt(from))) {
            from += Character.charCount(word.codePointAt(from));
        }
        while (to > from && word.charAt(to - 1) != ']' && !isOfWord(word.codePointBefore(to))) {
            to -= Character.charCount(word.codePointBefore(to));
        }
        return word.substring(from, to);
    }

    /** As {@code [\p{L}\p{N}]} in a regular expression. */
    private static boolean isOfWord(int c) {
        return Character.isLetter(c) || switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static double sentenceLength(TextMeasures text) {
        return (double) text.words() / text.sentences();
    }

    private static double syllablesPerWord(TextMeasures text) {
        return (double) text.syllables() / text.words();
    }

    /** Flesch, R. (1948). A new readability yardstick. Journal of Applied Psychology 32(3), 221-233. */
    static double fleschReadingEase(TextMeasures text) {
        return 206.835 - 1.015 * sentenceLength(text) - 84.6 * syllablesPerWord(text);
    }

    /**
     * Kincaid, J. P., Fishburne, R. P., Rogers, R. L. and Chissom, B. S. (1975). Derivation of new readability formulas for
     * Navy enlisted personnel. Research Branch Report 8-75.
     */
    static double fleschKincaidGrade(TextMeasures text) {
        return 0.39 * sentenceLength(text) + 11.8 * syllablesPerWord(text) - 15.59;
    }

    /**
     * McLaughlin, G. H. (1969). SMOG grading: a new readability formula. Journal of Reading 12(8), 639-646. It is defined on
     * samples of 30 sentences; the polysyllables of a longer or shorter text are scaled to 30, so that below 30
     * sentences the figure is an estimate.
     */
    static double smog(TextMeasures text) {
        return 1.0430 * Math.sqrt((double) text.polysyllables() * SMOG_SENTENCES / text.sentences()) + 3.1291;
    }

    /**
     * Gunning, R. (1952). The Technique of Clear Writing. Complex words have 3 syllables or more; names, words made of short
     * easy words, and words that reach 3 syllables by -ed, -es or -ing are not complex.
     */
    static double gunningFog(TextMeasures text) {
        return 0.4 * (sentenceLength(text) + 100.0 * text.complex() / text.words());
    }

    /**
     * Coleman, M. and Liau, T. L. (1975). A computer readability formula designed for machine scoring. Journal of Applied
     * Psychology 60(2), 283-284. Figures count as letters.
     */
    static double colemanLiau(TextMeasures text) {
        double letters = 100.0 * text.characters() / text.words();
        double sentencesPer100 = 100.0 * text.sentences() / text.words();
        return 0.0588 * letters - 0.296 * sentencesPer100 - 15.8;
    }

    /** Smith, E. A. and Senter, R. J. (1967). Automated Readability Index. AMRL-TR-66-220. */
    static double automatedReadabilityIndex(TextMeasures text) {
        return 4.71 * text.characters() / text.words() + 0.5 * sentenceLength(text) - 21.43;
    }

    /**
     * Dale, E. and Chall, J. S. (1948), A formula for predicting readability, Educational Research Bulletin 27, with words
     * counted as in Chall, J. S. and Dale, E. (1995), Readability Revisited: names, numbers and inflected forms of familiar
     * words are familiar. The familiar words are our own selection of about 3,500 (common-words.txt and
     * familiar-words.txt), not theirs, so figures differ a little from other programs'.
     */
    static double daleChall(TextMeasures text) {
        double percent = 100.0 * text.unfamiliar() / text.words();
        return 0.1579 * percent + 0.0496 * sentenceLength(text) + (percent > 5 ? 3.6365 : 0);
    }
}
