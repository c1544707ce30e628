package org.plainletter.check;

import java.util.List;
import org.plainletter.deidentify.Deidentified;
import org.plainletter.prompt.MadeOf;
import org.plainletter.prompt.PromptSet;
import org.plainletter.rewrite.Draft;
import org.springframework.stereotype.Component;

/**
 * Decides what of a draft is shown: of each passage the first wording in which no check finds anything red, else the
 * letter's own words. Nothing unchecked is ever shown as a rewrite.
 */
@Component
public class Checks {

    private final MadeOf<Terms> terms = new MadeOf<>(List.of("glossary"), Terms::of);

    /** Finds what is wrong with a wording of {@code letter} that is written by {@code prompts}, by the same checks. */
    public LetterCritic critic(Deidentified letter, PromptSet prompts) {
        return new LetterCritic(letter, terms.of(prompts));
    }

    /** The draft with one wording for each passage, and what was found in what is shown; {@code critic} is the one of its letter and prompts. */
    public CheckedDraft run(Draft draft, LetterCritic critic) {
        return new CheckRun(critic).check(draft);
    }
}
