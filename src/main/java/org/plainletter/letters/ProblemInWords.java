package org.plainletter.letters;

import java.util.List;

/**
 * A problem as a page tells it: what happened and what to do, in short sentences.
 *
 * @param title what happened
 * @param lines what to do
 * @param picture what stands above it
 */
record ProblemInWords(String title, List<String> lines, String picture) {

    private static final String LETTER = "/pictures/letter.svg";
    private static final String DOCUMENT = "/pictures/document.svg";
    private static final String WAITING = "/pictures/waiting.svg";
    private static final String ASK = "/pictures/ask.svg";
    private static final String PASTE = "You can also copy the words of your letter. Then paste them in the box.";
    private static final String HELP = "Ask somebody you trust to help you with your letter.";

    /** Tells {@code problem}. */
    static ProblemInWords of(Problem problem) {
        return switch (problem) {
            case NO_SUCH_LETTER -> new ProblemInWords("We do not have this letter", List.of(
                    "We erase letters after some time. Maybe somebody erased it.", "You can give us your letter again."), LETTER);
            case NOT_SIGNED_IN -> new ProblemInWords("You need to sign in", List.of("This page is for people who run groups. Go to the start."), "/pictures/private.svg");
            case NOT_ALLOWED -> new ProblemInWords("This page is not for you", List.of("Your account is for other things.", "Ask whoever gave it to you."), "/pictures/private.svg");
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE -> new ProblemInWords("This page is not here", List.of(
                    "Maybe the address is not right.", "You can go to the start."), "/pictures/question.svg");
            case OVERTAKEN -> new ProblemInWords("Somebody was faster", List.of("Somebody else has changed this.", "Look again how it stands."), ASK);
            case FILE_TOO_LARGE -> new ProblemInWords("This file is too big", List.of(
                    "A file can have up to 20 MB.", PASTE), DOCUMENT);
            case UNSUPPORTED_FILE -> new ProblemInWords("We cannot read this kind of file", List.of(
                    "We can read PDF files and Word files.", PASTE), DOCUMENT);
            case EMPTY_FILE -> new ProblemInWords("There is no letter yet", List.of(
                    "Choose the file of your letter.", "Or paste the words in the box."), LETTER);
            case BROKEN_FILE -> new ProblemInWords("This file is broken", List.of(
                    "Maybe it was not saved to the end. Save it again.", "Then give it to us again."), DOCUMENT);
            case LOCKED_FILE -> new ProblemInWords("This file is locked", List.of(
                    "It has a password. We cannot open it.", "Save it without the password. Then give it to us again."), "/pictures/private.svg");
            case NO_TEXT -> new ProblemInWords("We found no words in this file", List.of(
                    "Maybe it is a photo of a letter. We cannot read photos yet.", PASTE), DOCUMENT);
            case TOO_MANY_PAGES, TOO_LONG -> new ProblemInWords("This is too long", List.of(
                    "Give us one letter at a time."), DOCUMENT);
            case TOO_COSTLY -> new ProblemInWords("This file is too hard for us to read", List.of(PASTE), DOCUMENT);
            case TOO_MANY_REQUESTS, BUSY -> new ProblemInWords("We are very busy", List.of(
                    "Many people are giving us letters.", "Please wait 1 minute. Then try again."), WAITING);
            case TOO_SHORT -> new ProblemInWords("This is too short for a letter", List.of("Give us the whole letter."), LETTER);
            case NOT_ENGLISH -> new ProblemInWords("This letter is not in English", List.of(
                    "We can only read letters in English.", "Ask the people who sent it for somebody who speaks your language."), "/pictures/interpreter.svg");
            case NOT_A_HEALTH_LETTER -> new ProblemInWords("This does not look like a health letter", List.of(
                    "We can only read letters from hospitals, clinics and doctors.", HELP), LETTER);
            case NO_SENTENCES -> new ProblemInWords("We found no sentences here", List.of(
                    "Maybe this is a form. Give us the letter that came with it.", HELP), "/pictures/form.svg");
            case MALFORMED_REQUEST -> new ProblemInWords("That did not work", List.of("Please go back and try again."), ASK);
            case INTERNAL_FAULT -> new ProblemInWords("Something went wrong here", List.of(
                    "It is not your fault.", "Please try again. If it does not work, " + HELP.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + HELP.substring(1)), "/pictures/warning.svg");
        };
    }
}
