package org.plainletter.check;

import java.util.regex.Pattern;
import org.plainletter.rewrite.PlainSentence;

/** Whether a rewrite says something that nothing of the letter's words gives it to say. */
final class Additions {

    /** What words may weigh together that the letter does not give to say: less than this. */
    private static final double BEARABLE = 1;
    private static final PlainEquivalents PLAIN = PlainEquivalents.shared();
    /** What is no plain writing: marks of a format, and letters of other scripts. */
    private static final Pattern MARKS = Pattern.compile("[<>{}*_#`|\\\\^~=\\[\\]\"]|[\\p{L}&&[^\\p{IsLatin}]]|\\p{So}|\\p{Cf}");

    private Additions() {}

    static boolean found(Comparison comparison) {
        return comparison.sentences().stream().filter(sentence -> !comparison.onlyExplains(sentence)).anyMatch(sentence -> adds(sentence.text(), comparison.support()));
    }

    private static boolean adds(String text, Support support) {
        return support.lacksMark(MARKS, text) || weight(text, support) >= BEARABLE;
    }

    /** How much of {@code text} the letter does not give to say. A sentence of which the letter gives nothing is all added. */
    static double weight(String text, Support support) {
        double unsupported = 0;
        boolean supported = false;
        boolean says = false;
        for (String word : Support.words(text).toList()) {
            boolean held = word.startsWith("[[") || support.holds(word);
            supported |= held && !PLAIN.isBound(word);
            says |= !PLAIN.isBound(word);
            unsupported += held ? 0 : PLAIN.weight(word);
        }
        return says && !supported ? BEARABLE : unsupported;
    }
}
