package org.plainletter.rewrite;

import java.util.List;

/** Finds what is wrong with a wording before it may be shown. It knows the facts behind the slots; who asks it does not. Safe for use by several threads. */
public interface Critic {

    /**
     * What is wrong with {@code sentences} as the wording of the letter's sentences {@code sources}.
     *
     * @param sources ids, at least one
     * @return in plain English, without letter text; empty if the wording may be shown
     */
    List<String> faults(List<String> sources, List<PlainSentence> sentences);

    /** Whether the letter's sentence {@code source} holds a fact, a negation, a condition, a hedge or an action, so that no rewrite may leave it out. */
    boolean carries(String source);
}
