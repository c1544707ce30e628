package org.plainletter.rewrite.phrasebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plainletter.anatomy.Audience;

/**
 * An entry of the phrasebook.
 *
 * @param line where it begins in the file, from 1
 * @param kind whether it says whole sentences or pieces of them
 * @param patterns the ways that letters say it
 * @param says the plain sentences, in order; for a piece, exactly one template
 * @param audiences whose letters it is for
 * @param examples sentences of letters that it must fit
 */
record PhrasebookEntry(int line, Kind kind, List<PhrasePattern> patterns, List<PhraseTemplate> says, Set<Audience> audiences, List<String> examples) {

    /** What an entry replaces. */
    enum Kind { SENTENCE, PIECE }

    PhrasebookEntry {
        patterns = List.copyOf(patterns);
        says = List.copyOf(says);
        audiences = Set.copyOf(audiences);
        examples = List.copyOf(examples);
    }

    /** The first of its readers: a patient, if they are among them. */
    Audience audience() {
        return audiences.stream().sorted().findFirst().orElse(Audience.PATIENT);
    }

    /** The most specific match of the whole sentence. */
    Optional<PhrasePattern.Found> whole(PhraseText text) {
        return patterns.stream().flatMap(pattern -> pattern.whole(text).stream())
                .min(Comparator.comparingInt(PhrasePattern.Found::loose));
    }

    /** The longest match that begins at the word with index {@code from}. */
    Optional<PhrasePattern.Found> part(PhraseText text, int from) {
        return patterns.stream().flatMap(pattern -> pattern.part(text, from).stream())
                .max(Comparator.comparingInt(found -> found.line().length()));
    }

    /** Whether it has anything to say about the text. */
    boolean matches(PhraseText text) {
        if (kind == Kind.SENTENCE) {
            return whole(text).isPresent();
        }
        for (int i = 0; i < text.words().size(); i++) {
            if (part(text, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
