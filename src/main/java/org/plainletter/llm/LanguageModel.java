package org.plainletter.llm;

/** A model behind a chat-completions endpoint. Safe for threads. */
public interface LanguageModel {

    /** The model's name, as the endpoint knows it. */
    String name();

    /**
     * Asks, and asks again where that may help, as long and as often as is allowed. Blocks.
     *
     * @throws ModelUnavailableException if there is no usable reply; its reason says why
     * @throws InterruptedException if the caller's thread is interrupted; the call in flight and its connection are closed first
     */
    Reply ask(Question question, Allowance allowance) throws InterruptedException;
}
