package org.plainletter.rewrite;

import java.util.Locale;
import java.util.Set;
import org.plainletter.language.QuickPattern;

/** Block capitals made small: they are hard to read (plain-language rule 25). */
final class Capitals {

    private static final Set<String> KEPT = Set.of("NHS", "GP", "GPS", "A&E", "UK", "CT", "MRI", "BSL", "ID", "I", "ECG", "PALS");

    private static final QuickPattern SLOT_OR_WORD = QuickPattern.compile("\\[\\[\\w+]]|[\\p{L}&'\u2019-]+");

    private Capitals() {}

    /** {@code text} in small letters if it shouts, else as it is: it shouts if most of its longer words are in capitals. */
    static String quiet(String text) {
        var words = SLOT_OR_WORD.matcher(text).results().map(result -> result.group()).filter(word -> !word.startsWith("[[") && word.length() > 2 && !KEPT.contains(word)).toList();
        long loud = words.stream().filter(word -> word.equals(word.toUpperCase(Locale.ROOT))).count();
        if (loud < 3 || loud * 3 < words.size() * 2L) {
            return text;
        }
        String small = SLOT_OR_WORD.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                found.group().startsWith("[[") || KEPT.contains(found.group()) ? found.group() : found.group().toLowerCase(Locale.ROOT)));
        return Character.toUpperCase(small.charAt(0)) + small.substring(1);
    }
}
