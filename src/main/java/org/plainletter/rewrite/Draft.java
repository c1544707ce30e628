package org.plainletter.rewrite;

import java.util.List;

/**
 * A rewrite that nobody has checked yet. All its text is slotted.
 *
 * @param author what wrote it
 * @param keyFacts what to know first, in reading order
 * @param sections what the letter says
 * @param whole whether it is all there; else further sections follow these
 */
public record Draft(Author author, List<KeyFact> keyFacts, List<Section> sections, boolean whole) {

    /** A draft of a whole letter. */
    public Draft(Author author, List<KeyFact> keyFacts, List<Section> sections) {
        this(author, keyFacts, sections, true);
    }

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
