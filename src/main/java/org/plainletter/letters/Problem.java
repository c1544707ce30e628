package org.plainletter.letters;

import java.util.Locale;
import org.plainletter.anatomy.NotALetterException;
import org.plainletter.intake.UnreadableUploadException;

/** Everything that a request or a letter can fail by, and what to do about it in plain English. */
public enum Problem {
    MALFORMED_REQUEST(400, "malformed-request", "Not understood", "The request is not of the form that is described at /swagger-ui.html."),
    NOT_SIGNED_IN(401, "not-signed-in", "Sign in", "This needs an account. Send its name and password by HTTP Basic authentication."),
    NOT_ALLOWED(403, "not-allowed", "Not for this account", "This account may not do that. Ask whoever gave it to you."),
    NO_SUCH_LETTER(404, "no-such-letter", "No such letter", "There is no letter here. It may have been erased. Send the letter again."),
    NOT_FOUND(404, "not-found", "Nothing here", "There is nothing at this address. Check the address."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Not possible here", "This address does not take requests of this method."),
    NOT_ACCEPTABLE(406, "not-acceptable", "No such form", "The answer can't be given in the form asked for. Ask for application/json."),
    OVERTAKEN(409, "overtaken", "Somebody was faster", "Somebody else has changed this. Look again how it stands."),
    FILE_TOO_LARGE(413, "file-too-large", "Too large", "The file is too large. Send a file of up to 20 MB."),
    UNSUPPORTED_FILE(415, "unsupported-file", "Not a letter file",
            "This kind of file can't be read. Send the letter as PDF, Word (.docx), a picture or plain text."),
    EMPTY_FILE(422, "unreadable-file", "Empty", "The file is empty. Check it and send it again."),
    BROKEN_FILE(422, "unreadable-file", "Broken", "The file is damaged or not complete. Save it again and send it again."),
    LOCKED_FILE(422, "unreadable-file", "Locked", "The file is locked with a password. Save it without a password and send it again."),
    NO_TEXT(422, "unreadable-file", "No text",
            "There is no text in the file: it may be a scan or a photo. Send a file with text in it, or paste the words of the letter."),
    TOO_MANY_PAGES(422, "unreadable-file", "Too many pages", "The file has more than 50 pages. Send the letter only."),
    TOO_COSTLY(422, "unreadable-file", "Too hard to read",
            "The file takes too much work to read. Paste the words of the letter instead."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many letters", "Many letters are waiting. Try again in a little while."),
    INTERNAL_FAULT(500, "internal-fault", "Our fault", "Something went wrong here. It is not your fault. Try again."),
    BUSY(503, "busy", "Busy", "Too much is going on here at the moment. Try again in a little while."),

    TOO_SHORT("Too short", "There are too few words here to be a letter. Send the whole letter."),
    TOO_LONG("Too long", "This is far longer than a letter. Send one letter at a time."),
    NOT_ENGLISH("Not in English", "This letter is not in English. Only letters in English can be made easier to read."),
    NOT_A_HEALTH_LETTER("Not a health letter", "This does not look like a letter from a hospital, a clinic or a GP. Send a health letter."),
    NO_SENTENCES("No sentences", "There are no sentences here to make easier. It may be an empty form. Send the letter that came with it.");

    private static final int REFUSED = 0;

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    Problem(int status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    Problem(String title, String detail) {
        this.status = REFUSED;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.title = title;
        this.detail = detail;
    }

    /** Whether it is an error of the request, and not of the letter that the request brought. */
    public boolean ofRequest() {
        return status != REFUSED;
    }

    /** The HTTP status; 200 where the request was fine and the letter was not. */
    public int status() {
        return ofRequest() ? status : 200;
    }

    /** Stable, for programs. */
    public String code() {
        return code;
    }

    /** A word or three. */
    public String title() {
        return title;
    }

    /** What it is and what to do about it. */
    public String detail() {
        return detail;
    }

    static Problem of(UnreadableUploadException.Reason reason) {
        return switch (reason) {
            case EMPTY -> EMPTY_FILE;
            case TOO_LARGE -> FILE_TOO_LARGE;
            case UNSUPPORTED -> UNSUPPORTED_FILE;
            case BROKEN -> BROKEN_FILE;
            case ENCRYPTED -> LOCKED_FILE;
            case NO_TEXT -> NO_TEXT;
            case TOO_MANY_PAGES -> TOO_MANY_PAGES;
            case TOO_COSTLY -> TOO_COSTLY;
            case BUSY -> BUSY;
        };
    }

    static Problem of(NotALetterException.Reason reason) {
        return valueOf(reason.name());
    }
}
