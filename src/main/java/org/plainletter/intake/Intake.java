package org.plainletter.intake;

/** Reads an upload. */
public interface Intake {

    /**
     * The letter's text.
     *
     * @throws UnreadableUploadException if the file is none that can be read, with the reason
     */
    LetterText extract(Upload upload);
}
