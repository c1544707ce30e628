package org.plainletter.rewrite;

import java.util.List;

/**
 * One or more sentences of the letter, and the ways to say them in plain language.
 *
 * @param sources the ids of the letter's sentences that it says, at least one
 * @param wordings the ways to say it, the plainest first; the letter's own words are not among them, they are always the last resort
 * @param hardWords the hard words in the letter's own words, for when it comes to them
 */
public record Passage(List<String> sources, List<Wording> wordings, List<HardWord> hardWords) {

    /** Copies the lists. */
    public Passage {
        sources = List.copyOf(sources);
        wordings = List.copyOf(wordings);
        hardWords = List.copyOf(hardWords);
    }
}
