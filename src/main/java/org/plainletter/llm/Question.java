package org.plainletter.llm;

import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param purpose what the reply is for, such as "rewrite"; a tag of the metrics, so one of a few words and nothing of the text
 * @param promptVersion the version of the prompt; a tag of the metrics as well
 * @param system the system message, or empty for none
 * @param user the user message
 * @param shape the shape that the reply's content is to have, or null for free text; a server may ignore it
 */
public record Question(String purpose, String promptVersion, String system, String user, @Nullable ReplyShape shape) {

    /** @throws IllegalArgumentException if purpose, promptVersion or user is blank */
    public Question {
        requireText(purpose, "purpose");
        requireText(promptVersion, "promptVersion");
        requireText(user, "user");
    }

    private static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** The purpose and version, without the text. */
    @Override
    public String toString() {
        return "Question[purpose=" + purpose + ", promptVersion=" + promptVersion + "]";
    }
}
