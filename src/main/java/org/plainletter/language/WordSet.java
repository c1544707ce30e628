package org.plainletter.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that a reader knows, in their base form; the inflected forms of each count as known too. */
final class WordSet {

    /** What stands around a word; a sign of money or an opening bracket belongs to it. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}£$€\\[]+|[^\\p{L}\\p{N}\\]]+$");
    private static final QuickPattern NUMBER = QuickPattern.compile("[£$€+~<>=-]*\\d.*");
    private static final QuickPattern CONTRACTION = QuickPattern.compile("(.+?)(n't|'s|'re|'ve|'ll|'d|'m|s')");

    private final Set<String> words = new HashSet<>();
    private final Lexicon lexicon = Lexicon.shared();

    WordSet(String... files) {
        for (String file : files) {
            words.addAll(WordList.words(file));
        }
    }

    /** Whether it is a number, a listed word, a form of one, or made of such words with hyphens. */
    boolean contains(String word) {
        String bare = isLetters(word) ? word : AROUND.matcher(word.replace('’', '\'')).replaceAll("");
        if (bare.isEmpty() || NUMBER.matcher(bare).matches() || bare.startsWith("[[")) {
            return true;
        }
        return hasForm(bare.toLowerCase(Locale.UK));
    }

    private static boolean isLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
    }

    private boolean hasForm(String word) {
        if (words.contains(word)) {
            return true;
        }
        var contraction = CONTRACTION.matcher(word);
        if (!isLetters(word) && contraction.matches()) {
            return hasForm(contraction.group(1)) || Set.of("wo", "ca", "sha").contains(contraction.group(1));
        }
        boolean inflected = lexicon.readings(word).stream()
                .anyMatch(reading -> !reading.tag().startsWith("NNP") && words.contains(reading.lemma()));
        return inflected || !isLetters(word) && isJoined(word);
    }

    private boolean isJoined(String word) {
        String[] parts = word.split("[-/&]");
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            if (!part.isEmpty() && !contains(part)) {
                return false;
            }
        }
        return true;
    }
}
