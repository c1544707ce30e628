package org.plainletter.language;

import java.util.Locale;
import java.util.Map;

/** Verbs of "he" and "she" turned into those of "you". */
final class YouForms {

    private static final Map<String, String> FIXED = Map.ofEntries(Map.entry("is", "are"), Map.entry("was", "were"),
            Map.entry("has", "have"), Map.entry("does", "do"), Map.entry("am", "are"), Map.entry("isn't", "aren't"),
            Map.entry("wasn't", "weren't"), Map.entry("hasn't", "haven't"), Map.entry("doesn't", "don't"));

    private YouForms() {}

    static String of(String verb, Morphology morphology) {
        String lower = verb.toLowerCase(Locale.UK).replace('’', '\'');
        String fixed = FIXED.get(lower);
        if (fixed != null) {
            return Capitals.of(verb).applyTo(fixed);
        }
        if (morphology.isModal(verb)) {
            return verb;
        }
        return morphology.readings(lower).stream().filter(reading -> reading.tag().equals("VBZ")).findFirst()
                .map(reading -> Capitals.of(verb).applyTo(reading.lemma())).orElse(verb);
    }
}
