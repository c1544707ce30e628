package org.plainletter.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Word forms: from a form to its base and from a base to its forms. The words are those of LanguageTool's English
 * dictionary (english-pos-dict, LGPL); a word that it lacks is inflected by rule. British spellings come first.
 *
 * <p>A form keeps the capitals of the word that it is made from: "Takes" gives "Take". Thread-safe.
 */
@Component
public final class Morphology {

    private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "must", "shall", "should", "will",
            "would", "ought", "cannot");
    private static final Map<String, String> MODAL_PASTS = Map.of("can", "could", "cannot", "could not", "may",
            "might", "shall", "should", "will", "would");
    /** Which of two British forms is the plainer one; keyed as the synthesiser's dictionary is. */
    private static final Map<String, String> PREFERRED = WordList.pairs("preferred-forms.txt");
    /** Forms of two verbs, where the rule "an irregular past comes first" would name the rare one. */
    private static final Map<String, String> BASES = WordList.pairs("preferred-bases.txt");
    private static final List<String> PREFIXES = List.of("re-", "re", "pre-", "pre", "de-", "over", "under", "mis",
            "self-", "un", "non-", "co-");

    private final Lexicon lexicon = Lexicon.shared();

    /** All ways to read a form; empty if it is no known English word. A capital at its start may be a sentence's. */
    public Set<Reading> readings(String form) {
        Set<Reading> found = lexicon.readings(form);
        String lower = form.toLowerCase(Locale.UK);
        if (!lower.equals(form)) {
            found = new LinkedHashSet<>(found);
            found.addAll(lexicon.readings(lower));
        }
        return found.isEmpty() ? prefixed(lower) : found;
    }

    private Set<Reading> prefixed(String form) {
        for (String prefix : PREFIXES) {
            if (form.startsWith(prefix) && form.length() >= prefix.length() + 4) {
                Set<Reading> found = new LinkedHashSet<>();
                lexicon.readings(form.substring(prefix.length())).stream()
                        .filter(reading -> !reading.tag().startsWith("NNP"))
                        .forEach(reading -> found.add(new Reading(prefix + reading.lemma(), reading.tag())));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Set.of();
    }

    /**
     * The form of a lemma under a Penn Treebank tag, such as ("be", "VBD"): the British one, and of two British ones the
     * plainer. Empty if the dictionary has none.
     */
    public Optional<String> form(String lemma, String tag) {
        String lower = lemma.toLowerCase(Locale.UK);
        if (tag.startsWith("VB") && MODALS.contains(lower)) {
            return Optional.ofNullable(modal(lower, tag)).map(form -> Capitals.of(lemma).applyTo(form));
        }
        List<String> exact = candidates(lemma, tag);
        if (!exact.isEmpty()) {
            return Optional.of(exact.getFirst());
        }
        return candidates(lower, tag).stream().findFirst().map(form -> Capitals.of(lemma).applyTo(form));
    }

    private static @Nullable String modal(String lemma, String tag) {
        return switch (tag) {
            case "VBD" -> MODAL_PASTS.getOrDefault(lemma, lemma);
            case "VB", "VBP", "VBZ" -> lemma;
            default -> null;
        };
    }

    private List<String> candidates(String lemma, String tag) {
        String preferred = PREFERRED.get(lemma + "|" + tag);
        if (preferred != null) {
            return List.of(preferred);
        }
        List<String> whole = lexicon.forms(lemma, tag).stream().filter(form -> !form.startsWith("'")).toList();
        List<String> british = whole.stream().filter(lexicon::isBritish).toList();
        if (!whole.isEmpty()) {
            return british.isEmpty() ? whole : british;
        }
        return PREFIXES.stream().filter(prefix -> lemma.startsWith(prefix) && lemma.length() >= prefix.length() + 3)
                .flatMap(prefix -> lexicon.forms(lemma.substring(prefix.length()), tag).stream()
                        .filter(form -> lexicon.isBritish(form)).map(prefix::concat).limit(1))
                .limit(1).toList();
    }

    /**
     * The base of a verb's form: "takes", "took", "taking" give "take". A modal verb is its own base. Of two verbs that
     * share a form the commoner wins: "left" gives "leave". Empty if the form belongs to no known verb.
     */
    public Optional<String> base(String verbForm) {
        String lower = verbForm.toLowerCase(Locale.UK);
        if (MODALS.contains(lower)) {
            return Optional.of(verbForm);
        }
        String known = BASES.get(lower);
        if (known != null) {
            return Optional.of(Capitals.of(verbForm).applyTo(known));
        }
        List<Reading> verbs = readings(lower).stream().filter(reading -> reading.tag().startsWith("VB")).toList();
        return verbs.stream().filter(reading -> reading.tag().equals("VBD") || reading.tag().equals("VBN")).findFirst()
                .or(() -> verbs.stream().findFirst())
                .map(reading -> Capitals.of(verbForm).applyTo(reading.lemma()));
    }

    /** The present of a verb for a person: ("be", I) gives "am", ("have", IT) gives "has". */
    public String presentFor(String lemma, Person person) {
        if (lemma.equalsIgnoreCase("be")) {
            return Capitals.of(lemma).applyTo(switch (person) {
                case I -> "am";
                case IT -> "is";
                case YOU, WE, THEY -> "are";
            });
        }
        return person == Person.IT ? inflect(lemma, "VBZ", RegularForms::s) : lemma;
    }

    /** The past of a verb for a person: ("be", YOU) gives "were", ("take", YOU) gives "took". */
    public String pastFor(String lemma, Person person) {
        boolean plural = person != Person.I && person != Person.IT;
        return plural && lemma.equalsIgnoreCase("be") ? Capitals.of(lemma).applyTo("were") : past(lemma);
    }

    /** The past of a verb; "was" for "be", "could" for "can". */
    public String past(String lemma) {
        return inflect(lemma, "VBD", RegularForms::ed);
    }

    /** The past participle: "take" gives "taken". A modal verb has none and is returned as it is. */
    public String pastParticiple(String lemma) {
        return isModal(lemma) ? lemma : inflect(lemma, "VBN", RegularForms::ed);
    }

    /** The present participle: "take" gives "taking". A modal verb has none and is returned as it is. */
    public String presentParticiple(String lemma) {
        return isModal(lemma) ? lemma : inflect(lemma, "VBG", RegularForms::ing);
    }

    /** The plural of a noun; of a phrase, that of its last word: "blood test" gives "blood tests", "GP" gives "GPs". */
    public String plural(String noun) {
        int last = noun.lastIndexOf(' ') + 1;
        String head = noun.substring(last);
        return noun.substring(0, last) + (Capitals.isAbbreviation(head) ? head + "s"
                : inflect(head, "NNS", RegularForms::s));
    }

    /** The singular of a plural noun; of a phrase, that of its last word. A word that is no plural is returned as it is. */
    public String singular(String noun) {
        int last = noun.lastIndexOf(' ') + 1;
        String head = noun.substring(last);
        if (head.endsWith("s") && Capitals.isAbbreviation(head.substring(0, head.length() - 1))) {
            return noun.substring(0, noun.length() - 1);
        }
        if (head.equalsIgnoreCase("people")) {
            return noun.substring(0, last) + Capitals.of(head).applyTo("person");
        }
        Set<Reading> readings = readings(head);
        if (readings.isEmpty() && head.matches(".*[a-z]s") && !head.matches(".*([sui]s)")) {
            return noun.substring(0, noun.length() - 1);
        }
        return readings.stream().filter(reading -> reading.tag().equals("NNS")).findFirst()
                .map(reading -> noun.substring(0, last) + Capitals.of(head).applyTo(reading.lemma())).orElse(noun);
    }

    /** Whether a form can be a verb's, modal verbs included. */
    public boolean isVerb(String form) {
        return isModal(form) || readings(form).stream().anyMatch(Reading::isVerb);
    }

    /** Whether a form can be a past participle. */
    public boolean isPastParticiple(String form) {
        return readings(form).stream().anyMatch(reading -> reading.tag().equals("VBN"));
    }

    /** Whether the word is a modal verb: "can", "must", "will" and the like. */
    public boolean isModal(String word) {
        return MODALS.contains(word.toLowerCase(Locale.UK));
    }

    /** "a" or "an" before the next word, by its sound: an hour, a university, an X-ray, an MRI scan, a UTI. */
    public String article(String nextWord) {
        return Articles.before(nextWord);
    }

    /** The verb of "he" or "she" made that of "you": "has" gives "have", "was" gives "were", "takes" gives "take". */
    public String thirdPersonToYou(String verb) {
        return YouForms.of(verb, this);
    }

    private String inflect(String lemma, String tag, UnaryOperator<String> rule) {
        return form(lemma, tag).orElseGet(() -> Capitals.of(lemma).applyTo(rule.apply(lemma.toLowerCase(Locale.UK))));
    }
}
