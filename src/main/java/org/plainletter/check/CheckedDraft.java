package org.plainletter.check;

import java.util.List;
import org.plainletter.rewrite.Author;
import org.plainletter.rewrite.KeyFact;
import org.plainletter.rewrite.PlainSentence;

/**
 * A draft in which each passage has the one wording that is shown. All its text is still slotted.
 *
 * @param author what most of it was written by
 * @param keyFacts those that passed
 * @param sections what is shown
 * @param findings what the checks found in what is shown
 */
public record CheckedDraft(Author author, List<KeyFact> keyFacts, List<Section> sections, List<Finding> findings) {

    /** Copies the lists. */
    public CheckedDraft {
        keyFacts = List.copyOf(keyFacts);
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /** Whether a red finding remains. */
    public boolean needsReview() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.RED);
    }

    /**
     * Sentences under one heading.
     *
     * @param id "c1", "c2" …
     * @param heading slotted
     * @param sentences in reading order
     */
    public record Section(String id, String heading, List<Shown> sentences) {

        /** Copies the list. */
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * One sentence that is shown.
     *
     * @param id "p1", "p2" … through the whole rewrite
     * @param sentence its text, picture and hard words
     * @param original whether these are the letter's own words
     * @param sources the ids of the letter's sentences that it says
     */
    public record Shown(String id, PlainSentence sentence, boolean original, List<String> sources) {

        /** Copies the list. */
        public Shown {
            sources = List.copyOf(sources);
        }
    }
}
