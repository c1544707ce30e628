package org.plainletter.rewrite;

import java.util.List;

/**
 * One or more sentences of the letter, and the ways to say them in plain language.
 *
 * @param sources the ids of the letter's sentences that it says, at least one
 * @param wordings the ways to say it, the plainest first; the letter's own words are not among them, they are always the last resort
 * @param hardWords the hard words in the letter's own words, for when it comes to them
 * @param aside whether it only names a fact of its sources where the reader needs it: then it may leave out the rest, and is left out itself if no wording passes
 */
public record Passage(List<String> sources, List<Wording> wordings, List<HardWord> hardWords, boolean aside) {

    /** One that says all that its sources say. */
    public Passage(List<String> sources, List<Wording> wordings, List<HardWord> hardWords) {
        this(sources, wordings, hardWords, false);
    }

    /** Copies the lists, but not that of the wordings: some are written only if one asks for them. */
    public Passage {
        sources = List.copyOf(sources);
        hardWords = List.copyOf(hardWords);
    }
}
