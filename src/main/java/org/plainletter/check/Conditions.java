package org.plainletter.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a text says only on a condition, so that no rewrite says it without one. */
final class Conditions {

    private static final Pattern MARKER = Pattern.compile("\\b(?:if|unless|until|should you|in the event)\\b", Pattern.CASE_INSENSITIVE);

    /** A sentence that begins so goes on from the one before. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:then|do this|you (?:must|need to|should|can) do this|this is|otherwise|only)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TURNED = Pattern.compile("If (?:you do not\\b|we do not hear\\b|not,)");

    private static final Pattern NEXT_CLAUSE = Pattern.compile(", (?:so|and|but) (?=(?:please|you|we|it|they|this)\\b)", Pattern.CASE_INSENSITIVE);

    private Conditions() {}

    /** Whether some sentence of {@code sentences} says, without a condition, what {@code source} says only in one. */
    static boolean lost(String source, List<String> sentences) {
        var conditional = new HashSet<String>();
        var free = new HashSet<String>();
        for (String sentence : source.split("(?<=[.!?;])\\s+", -1)) {
            Matcher marker = MARKER.matcher(sentence);
            int from = marker.find() ? marker.start() : sentence.length();
            int comma = from < 3 ? end(sentence) : goesOn(sentence, from);
            free.addAll(Negations.of(sentence.substring(0, from)).all());
            conditional.addAll(Negations.of(sentence.substring(from, comma)).all());
            free.addAll(Negations.of(sentence.substring(comma)).all());
        }
        conditional.removeAll(free);
        return !conditional.isEmpty() && IntStream.range(0, sentences.size()).anyMatch(i -> saysFreely(sentences.get(i), conditional) && !turned(sentences, i));
    }

    /** Whether the next sentence says what happens if this one is not followed. */
    private static boolean turned(List<String> sentences, int i) {
        return i + 1 < sentences.size() && TURNED.matcher(sentences.get(i + 1)).lookingAt();
    }

    /** Where a condition inside a sentence ends: where the sentence goes on with a clause of its own. */
    private static int goesOn(String sentence, int from) {
        Matcher next = NEXT_CLAUSE.matcher(sentence);
        return next.find(from) ? next.start() : sentence.length();
    }

    /** Where a condition at the head of a sentence ends: at its last comma, or it fills the sentence. */
    private static int end(String sentence) {
        int comma = sentence.lastIndexOf(',');
        int then = sentence.toLowerCase(Locale.ROOT).indexOf(", then ");
        return then > 0 ? then : comma > 0 ? comma : sentence.length();
    }

    private static boolean saysFreely(String sentence, Set<String> conditional) {
        if (MARKER.matcher(sentence).find() || Signals.IF.in(sentence) || GOES_ON.matcher(sentence).matches()) {
            return false;
        }
        var said = Negations.of(sentence).all();
        long inside = said.stream().filter(conditional::contains).count();
        return inside >= 2 && inside * 2 > said.size();
    }
}
