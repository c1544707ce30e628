package org.plainletter.rewrite;

import org.plainletter.deidentify.SlottedLetter;
import org.plainletter.prompt.PromptSet;

/** Says a letter in plain language. It sees slots only. */
@FunctionalInterface
public interface Rewriter {

    /**
     * A draft of the whole letter. A sentence of it that is neither noise nor the source of a passage is left out by the one who reads this draft, if it
     * carries nothing, and else shown in the letter's own words.
     *
     * @param prompts what it is written by
     * @param critic tells what is wrong with a wording, so that another one can be tried
     * @param follower hears the first sections, and says whether anybody still waits for the rest
     * @throws java.util.concurrent.CancellationException if the thread was interrupted: nobody waits for the letter any more
     */
    Draft rewrite(SlottedLetter letter, PromptSet prompts, Critic critic, Follower follower);

    /** Who waits for a letter. */
    @FunctionalInterface
    interface Follower {

        /** The first sections of the draft are there, more each time; called only where the whole takes long. */
        void soFar(Draft draft);

        /** False once all have left: the letter is finished all the same, by what costs nothing. */
        default boolean waits() {
            return true;
        }
    }
}
