package org.plainletter.rewrite;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of a word, by the regular rules of English spelling and a list of what does not follow them. */
final class PhraseForms {

    private static final Map<String, String> IRREGULAR = irregular("""
            be am is are was were being been
            have has had having
            do does did doing done
            make makes made making
            take takes took taking taken
            give gives gave giving given
            bring brings brought bringing
            see sees saw seeing seen
            get gets got getting
            go goes went going gone
            come comes came coming
            keep keeps kept keeping
            tell tells told telling
            find finds found finding
            send sends sent sending
            show shows showed showing shown
            begin begins began beginning begun
            leave leaves left leaving
            feel feels felt feeling
            speak speaks spoke speaking spoken
            write writes wrote writing written
            drive drives drove driving driven
            eat eats ate eating eaten
            drink drinks drank drinking drunk
            wear wears wore wearing worn
            choose chooses chose choosing chosen
            hold holds held holding
            lie lies lay lying lain
            sit sits sat sitting
            stand stands stood standing
            understand understands understood understanding
            withdraw withdraws withdrew withdrawing withdrawn
            undergo undergoes underwent undergoing undergone
            let lets letting
            put puts putting
            stop stops stopped stopping
            plan plans planned planning
            refer refers referred referring
            submit submits submitted submitting
            permit permits permitted permitting
            cancel cancels cancelled cancelling
            prefer prefers preferred preferring
            occur occurs occurred occurring
            drop drops dropped dropping
            """);

    private static Map<String, String> irregular(String lines) {
        var forms = new HashMap<String, String>();
        lines.lines().forEach(line -> {
            for (String form : line.split(" ")) {
                forms.put(form, line);
            }
        });
        return Map.copyOf(forms);
    }

    /** The word and its forms, in lower case. */
    Set<String> of(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        String known = IRREGULAR.get(word);
        if (known != null) {
            forms.addAll(List.of(known.split(" ")));
            return forms;
        }
        boolean consonantY = word.matches(".*[^aeiou]y");
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        String past = consonantY ? word.substring(0, word.length() - 1) + "i" : stem;
        forms.add(consonantY ? past + "es" : word.matches(".*(s|x|z|ch|sh|o)") ? word + "es" : word + "s");
        forms.add(past + "ed");
        forms.add(stem + "ing");
        if (word.matches("[^aeiou]*[aeiou][bdgklmnprt]")) {
            forms.add(word + word.charAt(word.length() - 1) + "ed");
            forms.add(word + word.charAt(word.length() - 1) + "ing");
        }
        return forms;
    }

    /** The base form of a verb in whatever form; the word itself if it is none that is known. */
    String base(String word) {
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known.substring(0, known.indexOf(' '));
        }
        for (String candidate : candidates(word)) {
            if (of(candidate).contains(word)) {
                return candidate;
            }
        }
        return word;
    }

    private static List<String> candidates(String word) {
        if (word.matches(".*[aeiouy].*ing") && word.length() > 4) {
            return fromStem(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("ied") || word.endsWith("ies")) {
            return List.of(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return fromStem(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("es") && word.matches(".*(s|x|z|ch|sh|o)es")) {
            return List.of(word.substring(0, word.length() - 2));
        }
        return word.matches(".*[^su]s") ? List.of(word.substring(0, word.length() - 1)) : List.of();
    }

    private static List<String> fromStem(String stem) {
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0) {
            return List.of(stem.substring(0, last));
        }
        boolean silent = stem.length() < 3 || stem.matches(".*([^aeiou][aiou][cdgkmnprstuvz]|[cgsuvz]|[^aeiou][bdgkptr]l)")
                && !stem.matches(".*(ss|en|(?<!ph)on|er|or|it|et|op|ow)");
        return silent ? List.of(stem + "e", stem) : List.of(stem, stem + "e");
    }
}
