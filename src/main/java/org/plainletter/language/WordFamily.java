package org.plainletter.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words that a known word makes by a beginning or an ending whose sense never changes: "tiredness", "badly", "painful", "unchanged". These are
 * the members of a word family that a learner reads without having met them, the third level of Bauer, L. and Nation, P. (1993), Word
 * families, International Journal of Lexicography 6(4), less those endings that also end other words ("army", "counter").
 */
final class WordFamily {

    /** The shortest word that a family is built on: "until" is not from "til". */
    private static final int SHORTEST = 3;

    /** Their sense is not that of the word that they seem to be made of. */
    private static final Set<String> STRANGERS = Set.of("presently", "shortly", "scarcely", "lately", "partly", "grateful", "witness", "harness", "business", "undue", "undergo", "undertake");

    private WordFamily() {}

    /** Whether {@code word}, in small letters, is built on one that {@code known} holds for. */
    static boolean isBuiltOn(String word, Predicate<String> known) {
        return !STRANGERS.contains(word) && bases(word).stream().anyMatch(base -> base.length() >= SHORTEST && known.test(base));
    }

    private static List<String> bases(String word) {
        var bases = new ArrayList<String>();
        for (String ending : List.of("ly", "ness", "ful", "less")) {
            if (word.endsWith(ending)) {
                String base = word.substring(0, word.length() - ending.length());
                bases.add(base);
                if (base.endsWith("i")) {
                    bases.add(base.substring(0, base.length() - 1) + "y");
                }
                if (base.endsWith("ical")) {
                    bases.add(base.substring(0, base.length() - 2));
                }
                if (ending.equals("ly")) {
                    bases.add(base + "le");
                    bases.add(base + "l");
                }
            }
        }
        if (word.startsWith("un")) {
            bases.add(word.substring(2));
        }
        return bases;
    }
}
