package org.plainletter.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainletter.facts.Slot;
import org.plainletter.pipeline.PlainLetter;

/**
 * Takes a letter's facts out of what its reader writes. A fact word is one with a digit, or one that the letter always writes with a
 * capital and that does not stand in the slotted text: names, places, months. It can only know the letter: what a
 * reader tells of other people stays, which is why comments are sealed too.
 */
final class Redaction {

    private static final String GONE = "[…]";
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|\\b(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern GAPS = Pattern.compile(Pattern.quote(GONE) + "(?:[\\s,.:/+()-]*" + Pattern.quote(GONE) + ")+");

    private final Set<String> factWords;
    private final String slotted;

    Redaction(PlainLetter letter) {
        List<String> sentences = new ArrayList<>();
        letter.rewrite().sections().forEach(section -> section.sentences().forEach(sentence -> sentences.add(sentence.slotted())));
        slotted = Slot.pattern().matcher(String.join("\n", sentences)).replaceAll(" ").toLowerCase(Locale.ROOT);
        factWords = factWords(letter);
    }

    /** The comment with […] in place of the letter's facts. */
    String comment(String comment) {
        String text = ADDRESS.matcher(comment).replaceAll(GONE);
        text = WORD.matcher(text).replaceAll(match -> isFact(match.group()) ? GONE : java.util.regex.Matcher.quoteReplacement(match.group()));
        return GAPS.matcher(text).replaceAll(GONE);
    }

    /** Those of the words that stand in the letter's slotted text: the others are facts, or not in the letter. */
    List<String> words(List<String> words) {
        return words.stream().map(String::strip).filter(this::stands).toList();
    }

    private boolean stands(String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])").matcher(slotted).find();
    }

    private boolean isFact(String word) {
        return word.chars().anyMatch(Character::isDigit) || factWords.contains(base(word));
    }

    private Set<String> factWords(PlainLetter letter) {
        var capital = new HashSet<String>();
        var plain = new HashSet<String>();
        String text = letter.source().text();
        var words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            (Character.isUpperCase(word.charAt(0)) ? capital : plain).add(base(word));
        }
        var known = WORD.matcher(slotted);
        while (known.find()) {
            plain.add(base(known.group()));
        }
        capital.removeAll(plain);
        capital.removeAll(COMMON);
        return capital;
    }

    private static String base(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    /** Words that letters write with a capital only because a sentence or a label starts with them. */
    private static final Set<String> COMMON = Set.of(
            "a", "about", "all", "also", "an", "and", "any", "appointment", "are", "as", "at", "be", "because", "before", "but", "by", "call", "can",
            "clinic", "contact", "date", "dear", "department", "do", "doctor", "during", "for", "from", "he", "hospital", "how", "however", "i", "if",
            "in", "is", "it", "letter", "my", "name", "nhs", "no", "not", "number", "of", "on", "once", "our", "page", "patient", "phone", "place",
            "please", "re", "reference", "she", "sincerely", "sorry", "telephone", "thank", "that", "the", "there", "they", "this", "time", "to", "we",
            "what", "when", "where", "which", "who", "why", "with", "yes", "you", "your", "yours");
}
