package org.plainletter.rewrite;

import java.util.List;
import org.plainletter.prompt.PromptVersion;

/**
 * A rewrite that nobody has checked yet. All its text is slotted.
 *
 * @param engine what wrote it
 * @param prompt the version of what it was written by
 * @param keyFacts what to know first, in reading order
 * @param sections what the letter says
 */
public record Draft(Engine engine, PromptVersion prompt, List<KeyFact> keyFacts, List<Section> sections) {

    /** Copies the lists. */
    public Draft {
        keyFacts = List.copyOf(keyFacts);
        sections = List.copyOf(sections);
    }

    /**
     * Passages under one heading.
     *
     * @param heading at most 65 characters, not a question
     * @param titles the ids of lines of the letter that the heading says
     * @param passages in reading order
     */
    public record Section(String heading, List<String> titles, List<Passage> passages) {

        /** Copies the lists. */
        public Section {
            titles = List.copyOf(titles);
            passages = List.copyOf(passages);
        }
    }
}
