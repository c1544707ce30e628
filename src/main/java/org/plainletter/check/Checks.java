package org.plainletter.check;

import org.plainletter.deidentify.Deidentified;
import org.plainletter.prompt.Prompts;
import org.plainletter.rewrite.Critic;
import org.plainletter.rewrite.Draft;
import org.springframework.stereotype.Component;

/**
 * Decides what of a draft is shown: of each passage the first wording in which no check finds anything red, else the
 * letter's own words. Nothing unchecked is ever shown as a rewrite.
 */
@Component
public class Checks {

    private final Terms terms;

    /** With the glossary in use. */
    public Checks(Prompts prompts) {
        this.terms = Terms.of(prompts);
    }

    /** Finds what is wrong with a wording of {@code letter}, by the same checks. */
    public Critic critic(Deidentified letter) {
        return new LetterCritic(letter, terms);
    }

    /** The draft with one wording for each passage, and what was found in what is shown. */
    public CheckedDraft run(Draft draft, Deidentified letter) {
        return new CheckRun(letter, new LetterCritic(letter, terms)).check(draft);
    }
}
