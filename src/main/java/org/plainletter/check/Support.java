package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the letter's words give a rewrite to say: these words, their families, and what may be said for them. */
final class Support {

    /** How words are found in both texts: a slot, or letters with hyphens and apostrophes between them. */
    private static final Pattern WORD = Pattern.compile("\\[\\[\\w+]]|[\\p{L}\\p{M}]+(?:['\u2019/&-][\\p{L}\\p{M}]+)*");
    private static final PlainEquivalents PLAIN = PlainEquivalents.shared();

    /** Who a letter between clinicians is to and from; a rewrite has to say it. */
    static final String TO_COLLEAGUE = "\nGP asked doctor nurse hospital team";
    private static final Pattern SLOT = Pattern.compile("\\[\\[\\w+]]");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    private final String text;

    /** What {@code text} gives to say. */
    Support(String text, Terms terms) {
        this.text = text;
        List<Set<String>> row = new ArrayList<>();
        words(text).forEach(word -> {
            words.add(word);
            row.add(keys(word));
        });
        row.forEach(keys::addAll);
        keys.addAll(PLAIN.table().said(row));
        keys.addAll(terms.plain().said(row));
    }

    /** Whether {@code text} has a mark that the letter does not have. Its slots do not count. */
    boolean lacksMark(Pattern marks, String wording) {
        return marks.matcher(SLOT.matcher(wording).replaceAll(" ")).results().anyMatch(mark -> !text.contains(mark.group()));
    }

    /** The words of {@code text} as they are looked up: small, without 's; a slot by its type: "[[date". */
    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> word(found.group()));
    }

    private static String word(String token) {
        String small = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (small.startsWith("[[")) {
            return small.substring(0, Math.max(2, small.lastIndexOf('_')));
        }
        int end = small.endsWith("'s") ? 2 : small.endsWith("'") ? 1 : 0;
        return small.substring(0, small.length() - end);
    }

    private static Set<String> keys(String word) {
        return word.startsWith("[[") ? Set.of(word) : PLAIN.forms().keys(word);
    }

    /** Whether the letter gives {@code word} to say. */
    boolean holds(String word) {
        return words.contains(word) || PLAIN.forms().keys(word).stream().anyMatch(keys::contains);
    }
}
