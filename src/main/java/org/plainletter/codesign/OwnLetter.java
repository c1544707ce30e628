package org.plainletter.codesign;

/**
 * A letter of a real person, for one group: nothing in it says whose.
 *
 * @param title what it is, in a few words
 * @param text what somebody looked at and confirmed
 * @param consent how the person agreed that the group reads it
 */
record OwnLetter(String title, String text, String consent) {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_CONSENT = 500;
    private static final int LONGEST_TEXT = 50_000;

    /** @throws IllegalArgumentException fit for a page, if something is missing or too long */
    OwnLetter {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("Write what the letter is, in up to " + LONGEST_TITLE + " letters.");
        }
        if (consent.isBlank() || consent.length() > LONGEST_CONSENT) {
            throw new IllegalArgumentException("Write how the person agreed, in up to " + LONGEST_CONSENT + " letters.");
        }
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("The letter is empty or far too long.");
        }
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "OwnLetter[]";
    }
}
