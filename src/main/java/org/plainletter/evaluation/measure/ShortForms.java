package org.plainletter.evaluation.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plainletter.facts.Slot;
import org.plainletter.language.CommonWords;
import org.plainletter.language.Morphology;

/** Abbreviations and contractions, both of which people with a learning disability stumble over. Thread-safe. */
public final class ShortForms {

    /** Short forms that are better known than what they stand for. */
    private static final Set<String> KNOWN = Set.of("NHS", "GP", "GPs", "UK", "TV", "OK", "ID", "BSL", "CT", "MRI", "HIV", "AM", "PM", "A&E");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\w'’&@./-])(?:A&E|[A-Z][A-Za-z]?[A-Z]+s?|(?:e\\.g|i\\.e|etc|approx|appt|pt)(?=[.\\s,]))(?![\\w'’&@-])");
    private static final Pattern CONTRACTION = Pattern.compile(
            "\\b\\w+n['’]t\\b|\\b(?:I|you|we|they|he|she|it|that|there|here|who|what|where|how|let)['’](?:ll|re|ve|d|m|s)\\b", Pattern.CASE_INSENSITIVE);
    /** A word in capitals as long as this is taken for an abbreviation only if the dictionary does not know it: "SOB" is one, "WITHHELD" is none. */
    private static final int LONG = 4;

    private final CommonWords common;
    private final Morphology morphology;

    /** With the words that may also stand in capitals. */
    public ShortForms(CommonWords common, Morphology morphology) {
        this.common = common;
        this.morphology = morphology;
    }

    /**
     * The abbreviations in {@code sentence}, slotted, that are neither generally known nor explained.
     *
     * @param explained words as they are written that the text gives a meaning for
     */
    public List<String> abbreviations(String sentence, Set<String> explained) {
        return ABBREVIATION.matcher(Slot.pattern().matcher(sentence).replaceAll(" ")).results().map(MatchResult::group)
                .filter(word -> !KNOWN.contains(word) && !explained.contains(word) && !isShouted(word)).toList();
    }

    private boolean isShouted(String word) {
        String small = word.toLowerCase(Locale.UK);
        return word.equals(word.toUpperCase(Locale.UK)) && (common.isCommon(small) || word.length() >= LONG && !morphology.readings(small).isEmpty());
    }

    /** The contractions in {@code text}: "don't", "we'll". */
    public static List<String> contractions(String text) {
        return CONTRACTION.matcher(text).results().map(MatchResult::group).toList();
    }
}
