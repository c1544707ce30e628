package org.plainletter.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plainletter.language.Glossary.Entry;

/** All the forms that a glossary's entry may stand in, and the plain words in the same form. */
final class GlossaryForms {

    /**
     * One form of an entry.
     *
     * @param entry the entry
     * @param text the words, joined by single spaces
     * @param words how many they are
     * @param tags the tags of the form; empty if the entry is not inflected
     * @param signs the words beside which the entry holds
     */
    record Form(Entry entry, String text, int words, Set<String> tags, Signs signs) {

        String key() {
            return text.toLowerCase(Locale.UK);
        }

        /** Whether it is the entry's own word and not another form of it. */
        boolean isBase() {
            return text.equalsIgnoreCase(entry.word());
        }

        /** Whether the words are written as the entry asks for. */
        boolean isWritten(List<String> stretch) {
            return !entry.isAbbreviation() || String.join(" ", stretch).equals(text);
        }

        /** Whether the entry's part of speech may be that of the token. */
        boolean fits(Token token) {
            if (entry.isAbbreviation()) {
                return true;
            }
            boolean verb = entry.partOfSpeech().startsWith("verb");
            boolean noun = entry.partOfSpeech().startsWith("noun");
            return !(verb && token.is("NOUN", "PROPN") && mayBe(token, "NN")) && !(noun && token.is("VERB", "AUX") && mayBe(token, "VB"));
        }

        /** The tagger may be wrong where the dictionary knows the word as one part of speech only. */
        private static boolean mayBe(Token token, String tag) {
            return Lexicon.shared().readings(token.text().toLowerCase(Locale.UK)).stream().anyMatch(reading -> reading.tag().startsWith(tag));
        }
    }

    private static final List<String> VERB_TAGS = List.of("VBZ", "VBD", "VBN", "VBG");
    /** What ends the head of a plain noun: the plural of "lack of blood" is not "lack of bloods". */
    private static final QuickPattern AFTER_HEAD =
            QuickPattern.compile(" (of|in|on|for|from|to|with|without|that|where|when|who|which|at|by|after|before|between) .*");

    private final Tokens tokens = new Tokens();
    private final Morphology morphology = new Morphology();
    private final Lexicon lexicon = Lexicon.shared();

    List<String> words(String text) {
        return tokens.of(text).stream().map(span -> span.of(text)).toList();
    }

    /** The first word of a key. */
    static String first(String key) {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }

    static String key(List<String> words) {
        return String.join(" ", words).toLowerCase(Locale.UK);
    }

    List<Form> of(Entry entry) {
        List<String> words = words(entry.word());
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        String pos = entry.partOfSpeech();
        if (pos.startsWith("verb")) {
            add(forms, words, 0, words.getFirst(), "VB");
            add(forms, words, 0, words.getFirst(), "VBP");
            for (String tag : VERB_TAGS) {
                verbForms(words.getFirst(), tag).forEach(form -> add(forms, words, 0, form, tag));
            }
        } else if (pos.startsWith("noun") || entry.isAbbreviation()) {
            add(forms, words, words.size() - 1, words.getLast(), "NN");
            String plural = morphology.plural(words.getLast());
            add(forms, words, words.size() - 1, plural, "NNS");
        } else {
            forms.put(String.join(" ", words), Set.of());
        }
        List<Form> found = new ArrayList<>();
        Signs signs = Signs.of(entry);
        forms.forEach((text, tags) -> found.add(new Form(entry, text, words.size(), tags, signs)));
        return found;
    }

    private Set<String> verbForms(String verb, String tag) {
        Set<String> all = new LinkedHashSet<>(lexicon.forms(verb, tag));
        all.add(inflectVerb(verb, tag));
        return all;
    }

    private static void add(Map<String, Set<String>> forms, List<String> words, int at, String form, String tag) {
        List<String> inflected = new ArrayList<>(words);
        inflected.set(at, form);
        forms.computeIfAbsent(String.join(" ", inflected), text -> new LinkedHashSet<>()).add(tag);
    }

    /** The plain words of an entry in the form of a tag. */
    String inflect(Entry entry, String tag) {
        String plain = entry.plain();
        if (tag.equals("NNS")) {
            var after = AFTER_HEAD.matcher(plain);
            int end = after.find() ? after.start() : plain.length();
            String head = plain.substring(0, end);
            return isPlural(head) ? plain : morphology.plural(head) + plain.substring(end);
        }
        if (!VERB_TAGS.contains(tag) || !entry.partOfSpeech().startsWith("verb")) {
            return plain;
        }
        int end = plain.indexOf(' ') < 0 ? plain.length() : plain.indexOf(' ');
        return inflectVerb(plain.substring(0, end), tag) + plain.substring(end);
    }

    private boolean isPlural(String phrase) {
        String head = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return morphology.readings(head).stream().anyMatch(reading -> reading.tag().equals("NNS"));
    }

    private String inflectVerb(String verb, String tag) {
        return switch (tag) {
            case "VBZ" -> morphology.presentFor(verb, Person.IT);
            case "VBD" -> morphology.past(verb);
            case "VBN" -> morphology.pastParticiple(verb);
            case "VBG" -> morphology.presentParticiple(verb);
            default -> verb;
        };
    }
}
