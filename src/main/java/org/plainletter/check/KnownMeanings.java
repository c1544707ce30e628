package org.plainletter.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plainletter.language.Glossary;
import org.plainletter.language.OwnShortForms;
import org.plainletter.rewrite.HardWord;

/** What hard words mean by the glossary. Nobody else may say what a word means: a reader could not tell it from what the letter says. */
final class KnownMeanings {

    /** Two forms of a word begin alike: "diagnoses", "diagnosis". */
    private static final int ALIKE = 3;

    private final Map<String, List<String>> words = new HashMap<>();
    private final @Nullable KnownMeanings general;

    KnownMeanings(List<Glossary.Entry> glossary) {
        general = null;
        for (Glossary.Entry entry : glossary) {
            String word = entry.word().toLowerCase(Locale.ROOT);
            if (entry.action() == Glossary.Action.EXPLAIN) {
                learn(entry.plain(), word);
            } else {
                learn(entry.word() + " means " + entry.plain() + ".", word);
                learn(entry.word() + "s means " + entry.plain() + ".", word);
                learn("To " + entry.word() + " means to " + entry.plain() + ".", word);
            }
        }
    }

    private void learn(String meaning, String word) {
        words.computeIfAbsent(key(meaning), any -> new ArrayList<>(1)).add(word);
    }

    private static String key(String meaning) {
        return meaning.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** These, and what the letter says itself that its short forms stand for. */
    KnownMeanings with(OwnShortForms own) {
        return own.longForms().isEmpty() ? this : new KnownMeanings(this, own);
    }

    private KnownMeanings(KnownMeanings general, OwnShortForms own) {
        this.general = general;
        own.longForms().forEach((shortForm, longForm) -> learn(shortForm + " means " + longForm + ".", shortForm.toLowerCase(Locale.ROOT)));
    }

    /** Whether the glossary gives this meaning to this word, and {@code text} holds the word. */
    boolean holds(HardWord word, String text) {
        String small = word.word().toLowerCase(Locale.ROOT).strip();
        var known = Objects.requireNonNullElse(words.get(key(word.meaning())), List.<String>of());
        if (general != null && general.holds(word, text)) {
            return true;
        }
        return !small.isEmpty() && key(text).contains(key(small)) && known.stream().anyMatch(entry -> begin(entry, small));
    }

    private static boolean begin(String entry, String word) {
        int length = Math.min(ALIKE, Math.min(entry.length(), word.length()));
        return entry.regionMatches(0, word, 0, length);
    }
}
