package org.plainletter.rewrite.phrasebook;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainletter.language.Morphology;
import org.plainletter.language.Person;

/** The words of patterns: any form of a verb, and the polite ones that no pattern asks for. */
final class PhraseWords {

    /** Words that a letter may put anywhere and that say nothing: patterns look past them. */
    static final Set<String> POLITE = Set.of("please", "kindly");
    /** What patterns look past as well: how a sentence is tied to the one before it. */
    private static final Set<String> TIES = Set.of("also", "therefore", "however", "unfortunately", "additionally");
    /** Of these, as many as come. */
    static final String SKIPPED = Stream.of(POLITE, TIES).flatMap(Set::stream).sorted().collect(Collectors.joining("|"));

    private static final Morphology MORPHOLOGY = new Morphology();

    private PhraseWords() {}

    /** A verb in each of its forms, in lower case. */
    static Set<String> forms(String verb) {
        var forms = new LinkedHashSet<String>();
        forms.add(verb);
        for (Person person : Person.values()) {
            forms.add(MORPHOLOGY.presentFor(verb, person));
            forms.add(MORPHOLOGY.pastFor(verb, person));
        }
        forms.add(MORPHOLOGY.pastParticiple(verb));
        forms.add(MORPHOLOGY.presentParticiple(verb));
        return forms;
    }

    /** {@code words}, the first of which becomes the base of its verb: "bringing it" becomes "bring it". */
    static String based(String words) {
        int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
        String first = words.substring(0, end).toLowerCase(Locale.ROOT);
        return MORPHOLOGY.base(first).orElse(first) + words.substring(end);
    }
}
