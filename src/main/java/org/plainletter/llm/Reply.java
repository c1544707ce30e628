package org.plainletter.llm;

/**
 * What a model answered.
 *
 * @param content the text, not blank, without any reasoning before it
 * @param promptTokens tokens of the question, as the server counted them; an estimate where it does not say
 * @param completionTokens tokens of the reply, likewise
 */
public record Reply(String content, int promptTokens, int completionTokens) {

    /** The counts, without the text. */
    @Override
    public String toString() {
        return "Reply[promptTokens=" + promptTokens + ", completionTokens=" + completionTokens + "]";
    }
}
