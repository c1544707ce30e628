package org.plainletter.codesign;

/**
 * What came of a part that was flagged.
 *
 * @param done whether something was done; else it could not be
 * @param words what was done, or why it could not be: 1 to 500 characters
 */
record Outcome(boolean done, String words) {

    private static final int LONGEST = 500;

    /** @throws IllegalArgumentException fit for a page, if the words are missing or too long */
    Outcome {
        words = words.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("Write what you did, or why you could not, in up to 500 letters.");
        }
    }

    /** As the page says it. */
    public String told() {
        return (done ? "We did: " : "We could not, because: ") + words;
    }
}
