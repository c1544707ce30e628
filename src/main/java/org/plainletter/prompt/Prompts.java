package org.plainletter.prompt;

/** Where prompts, glossary and phrasebook come from. */
public interface Prompts {

    /** The versions in use now. */
    PromptSet inUse();

    /**
     * The version of {@code name} that is in use.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    default PromptVersion champion(String name) {
        return inUse().version(name);
    }
}
