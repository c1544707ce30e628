package org.plainletter.prompt;

/** Where prompts, glossary and phrasebook come from. */
public interface Prompts {

    /**
     * The version of {@code name} that is in use.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    PromptVersion champion(String name);
}
