package org.plainletter.rewrite;

import java.util.function.Consumer;
import org.plainletter.deidentify.SlottedLetter;

/** Says a letter in plain language. It sees slots only. */
@FunctionalInterface
public interface Rewriter {

    /**
     * A draft of the whole letter. A sentence of it that is neither noise nor the source of a passage is left out by the one who reads this draft, if it
     * carries nothing, and else shown in the letter's own words.
     *
     * @param critic tells what is wrong with a wording, so that another one can be tried
     * @param soFar hears the first sections of the draft, more each time, if the whole takes long
     * @throws java.util.concurrent.CancellationException if the thread was interrupted: nobody waits for the letter any more
     */
    Draft rewrite(SlottedLetter letter, Critic critic, Consumer<Draft> soFar);
}
