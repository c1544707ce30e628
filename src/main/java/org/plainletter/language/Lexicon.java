package org.plainletter.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * The word lists of LanguageTool's english-pos-dict: from form to lemma, from lemma to form, and British spellings. A
 * loaded dictionary never changes; a lookup is not thread-safe and cheap, so each question makes its own.
 */
final class Lexicon {

    private static final int MOST_KNOWN = 20_000;
    /** Words that were looked up, which takes a hundred times as long. Words of the dictionary only: no name that it lacks is ever kept here. */
    private static final Map<String, Set<Reading>> KNOWN = new ConcurrentHashMap<>();

    private static final String FOLDER = "/org/languagetool/resource/en/";

    private final Dictionary analysis = load("english.dict");
    private final Dictionary synthesis = load("english_synth.dict");
    private final Dictionary british = load("hunspell/en_GB.dict");

    private Lexicon() {}

    private static final class Holder {
        static final Lexicon LEXICON = new Lexicon();
    }

    /** The one loaded lexicon. */
    static Lexicon shared() {
        return Holder.LEXICON;
    }

    private static Dictionary load(String name) {
        URL url = Objects.requireNonNull(Lexicon.class.getResource(FOLDER + name), name);
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the dictionary says of exactly this form; empty if it does not know it. */
    Set<Reading> readings(String form) {
        Set<Reading> known = KNOWN.get(form);
        if (known != null) {
            return known;
        }
        Set<Reading> found = Collections.unmodifiableSet(lookup(form));
        if (!found.isEmpty() && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(form, found);
        }
        return found;
    }

    private Set<Reading> lookup(String form) {
        Set<Reading> found = new LinkedHashSet<>();
        for (var word : new DictionaryLookup(analysis).lookup(form)) {
            if (word.getStem() != null && word.getTag() != null) {
                found.add(new Reading(word.getStem().toString(), word.getTag().toString()));
            }
        }
        return found;
    }

    /** All forms of a lemma under a tag, in the dictionary's order. */
    List<String> forms(String lemma, String tag) {
        List<String> found = new ArrayList<>();
        for (var word : new DictionaryLookup(synthesis).lookup(lemma + "|" + tag)) {
            found.add(word.getStem().toString());
        }
        return found;
    }

    /** Whether a British spelling dictionary has the word. */
    boolean isBritish(String word) {
        byte[] key = (word + (char) british.metadata.getSeparator()).getBytes(StandardCharsets.UTF_8);
        int kind = new FSATraversal(british.fsa).match(key).kind;
        return kind == MatchResult.SEQUENCE_IS_A_PREFIX || kind == MatchResult.EXACT_MATCH;
    }
}
