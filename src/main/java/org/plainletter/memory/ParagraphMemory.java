package org.plainletter.memory;

import java.util.Optional;

/** Rewrites of paragraphs by what was asked and of whom. Who calls it decides what the keys are made of and what a value says. Thread-safe. */
public interface ParagraphMemory {

    /**
     * What was kept under {@code key}.
     *
     * @param letter what is equal for one letter, however often it is written, and differs between two; it is held for as long as the value, so it holds no words
     */
    Optional<String> recall(String key, Object letter);

    /**
     * Keeps {@code value}, which holds slots only. It outlives the process only once a second letter has asked for it: what stands in one letter alone may hold a
     * name that was not found.
     */
    void keep(String key, String value, Object letter);
}
