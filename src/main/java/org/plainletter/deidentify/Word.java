package org.plainletter.deidentify;

import java.util.List;
import org.plainletter.language.QuickPattern;
import org.plainletter.language.Span;

/**
 * A word where it stands; an "'s" at its end is not part of it.
 *
 * @param span where it stands
 * @param text its letters
 */
record Word(Span span, String text) {

    private static final QuickPattern WORD = QuickPattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’‐‑-](?!s\\b)\\p{L}[\\p{L}\\p{M}]*)*");

    /** The words of {@code text} in order. */
    static List<Word> in(String text) {
        return WORD.matcher(text).results().map(match -> new Word(new Span(match.start(), match.end()), match.group())).toList();
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean title() {
        return PersonName.TITLE.matcher(text).matches();
    }

    /** Whether a sentence of {@code whole} starts with it. */
    boolean opensSentence(String whole) {
        String before = whole.substring(0, span.start()).replaceAll("[\\s\"“‘'(•*-]+$", "");
        return before.isEmpty() || ".!?:;".indexOf(before.charAt(before.length() - 1)) >= 0 && !before.matches("(?s).*\\b(?:Mr|Mrs|Ms|Dr|Mx|Prof|St|\\p{Lu})\\.$");
    }

    /** Length only: letter text is never printed by accident. */
    @Override
    public String toString() {
        return "Word[" + text.length() + "]";
    }
}
