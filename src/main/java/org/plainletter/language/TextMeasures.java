package org.plainletter.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the formulas count in a text.
 *
 * @param words words, numbers and slots
 * @param sentences sentences that hold at least one word; a heading or a list line is one
 * @param longest words in the longest sentence
 * @param syllables syllables of all words; a number counts as one, an abbreviation as its letters
 * @param characters letters and figures of all words
 * @param polysyllables words of 3 syllables or more
 * @param complex words that are complex in Gunning's sense
 * @param unfamiliar words that are not on the list of familiar words
 * @param hard words that are not on the list of common words
 */
record TextMeasures(int words, int sentences, int longest, int syllables, int characters, int polysyllables,
        int complex, int unfamiliar, int hard) {

    /** Words that are as often the end of one longer word as a word joined to another. */
    private static final Set<String> SUFFIXES = Set.of("able", "act", "age", "ally", "ant", "ape", "art", "ate", "ear", "full",
            "fully", "her", "ice", "ill", "ion", "less", "one", "ore", "rate", "ring", "sing", "ted", "ten", "tin", "lance", "port");

    static final TextMeasures NONE = new TextMeasures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The known words of a language's readers. */
    record Known(WordSet familiar, WordSet common, Lexicon lexicon) {}

    TextMeasures plus(TextMeasures other) {
        return new TextMeasures(words + other.words, sentences + other.sentences, Math.max(longest, other.longest),
                syllables + other.syllables, characters + other.characters, polysyllables + other.polysyllables,
                complex + other.complex, unfamiliar + other.unfamiliar, hard + other.hard);
    }

    /** Measures the words of one sentence. */
    static TextMeasures of(List<String> words, Known known) {
        TextMeasures sum = NONE;
        for (int i = 0; i < words.size(); i++) {
            sum = sum.plus(of(words.get(i), i == 0, known));
        }
        return words.isEmpty() ? NONE : sum.plus(new TextMeasures(0, 1, words.size(), 0, 0, 0, 0, 0, 0));
    }

    private static TextMeasures of(String word, boolean first, Known known) {
        int syllables = word.startsWith("[[") ? 1 : Syllables.of(word);
        int characters = (int) word.codePoints().filter(Character::isLetterOrDigit).count();
        boolean name = isName(word, first, known);
        boolean poly = syllables >= 3;
        boolean complex = poly && !name && isComplex(word, known);
        boolean unfamiliar = !name && !known.familiar().contains(word);
        boolean hard = !name && !known.common().contains(word);
        return new TextMeasures(1, 0, 1, syllables, characters, poly ? 1 : 0, complex ? 1 : 0, unfamiliar ? 1 : 0, hard ? 1 : 0);
    }

    /** A capital inside a sentence marks a name, and so does a word at its start that is in no dictionary. */
    private static boolean isName(String word, boolean first, Known known) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (!capital || Capitals.isAbbreviation(word) && word.length() <= 6) {
            return false;
        }
        String lower = word.toLowerCase(Locale.UK).replaceAll("['’]s$", "");
        boolean shouted = Capitals.of(word) == Capitals.ALL;
        return first || shouted ? known.lexicon().readings(lower).isEmpty() && !lower.contains("-") : true;
    }

    private static boolean isComplex(String word, Known known) {
        String lower = word.toLowerCase(Locale.UK);
        if (lower.contains("-") || isCompound(lower, known)) {
            return false;
        }
        boolean inflected = lower.endsWith("ed") || lower.endsWith("es") || lower.endsWith("ing");
        return !inflected || known.lexicon().readings(lower).stream().map(Reading::lemma)
                .filter(lemma -> !lemma.equals(lower)).allMatch(lemma -> Syllables.of(lemma) >= 3);
    }

    /** "Bookkeeper", "overnight": two short common words in one. */
    private static boolean isCompound(String word, Known known) {
        for (int cut = 3; cut <= word.length() - 3; cut++) {
            String head = word.substring(0, cut);
            String tail = word.substring(cut);
            boolean both = known.common().contains(head) && known.common().contains(tail);
            if (both && Syllables.of(head) <= 2 && Syllables.of(tail) <= 2 && !SUFFIXES.contains(tail)) {
                return true;
            }
        }
        return false;
    }
}
