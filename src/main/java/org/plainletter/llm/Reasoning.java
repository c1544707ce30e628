package org.plainletter.llm;

/** What some models say to themselves before they answer, in {@code <think>…</think>}. */
final class Reasoning {

    private static final String START = "<think>";
    private static final String END = "</think>";

    private Reasoning() {}

    /** The text after the reasoning; nothing if it does not end. Some servers swallow the mark of its start. */
    static String without(String text) {
        int end = text.indexOf(END);
        if (text.stripLeading().startsWith(START)) {
            return end < 0 ? "" : text.substring(end + END.length()).strip();
        }
        return end < 0 || text.indexOf(START) >= 0 ? text : text.substring(end + END.length()).strip();
    }
}
