package org.plainletter.evaluation.measure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainletter.facts.Slot;
import org.plainletter.language.CommonWords;
import org.plainletter.language.Morphology;
import org.plainletter.language.Reading;

/**
 * The words of a slotted text that a reader is not likely to know. Slots hold names and facts and are not looked at; nor are
 * words in capitals, and words with a capital inside a sentence, which are names. Thread-safe.
 */
public final class HardWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private static final Pattern EXPLANATION = Pattern.compile("^(?:An? |The |Your )?(\\p{L}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,2}) (?:means?|is (?:an?|the|when|where|how)|are (?:the|when|small|large))\\b");

    private final CommonWords common;
    private final Morphology morphology;

    /** With the words that most people know. */
    public HardWords(CommonWords common, Morphology morphology) {
        this.common = common;
        this.morphology = morphology;
    }

    /** The words that are looked at, in small letters, as often as they come. */
    public List<String> words(String sentence) {
        String text = Slot.pattern().matcher(sentence).replaceAll(slot -> " ".repeat(slot.group().length()));
        int first = text.length() - text.stripLeading().length();
        return WORD.matcher(text).results().filter(word -> isWord(word, first)).map(word -> POSSESSIVE.matcher(word.group().toLowerCase(Locale.UK)).replaceAll("")).toList();
    }

    private static boolean isWord(MatchResult word, int first) {
        String text = word.group();
        boolean small = text.equals(text.toLowerCase(Locale.UK));
        boolean opens = word.start() == first && text.substring(1).equals(text.substring(1).toLowerCase(Locale.UK));
        return text.length() > 1 && (small || opens);
    }

    /** The words that {@code sentence} says the meaning of: "Pupils are the black dots in your eyes." */
    public List<String> explainedIn(String sentence) {
        return EXPLANATION.matcher(sentence).results().flatMap(found -> words(found.group(1)).stream()).toList();
    }

    /**
     * Those of {@link #words} that are not common.
     *
     * @param explained words in small letters that the text gives a meaning for; it holds for their other forms too: "clots" with "clot"
     */
    public List<String> hard(String sentence, Set<String> explained) {
        return words(sentence).stream().filter(word -> !common.isCommon(word) && !isName(word, sentence) && !isExplained(word, explained)).toList();
    }

    /** A first word that is in the dictionary as a name only: "Femi will ring you." */
    private boolean isName(String word, String sentence) {
        boolean first = sentence.strip().regionMatches(true, 0, word, 0, word.length());
        return first && morphology.readings(word).isEmpty() && morphology.readings(Character.toUpperCase(word.charAt(0)) + word.substring(1)).stream().anyMatch(reading -> reading.tag().startsWith("NNP"));
    }

    private boolean isExplained(String word, Set<String> explained) {
        return explained.contains(word) || !explained.isEmpty() && lemmas(word).anyMatch(lemma -> explained.stream().anyMatch(other -> other.equals(lemma) || lemmas(other).anyMatch(lemma::equals)));
    }

    private Stream<String> lemmas(String word) {
        return morphology.readings(word).stream().map(Reading::lemma);
    }
}
