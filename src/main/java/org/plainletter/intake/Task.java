package org.plainletter.intake;

import org.plainletter.intake.UnreadableUploadException.Reason;

/** What a child process is asked to read. */
enum Task {
    PDF,
    DOCX;

    /** @throws UnreadableUploadException with the reason if it can't be read */
    LetterText run(byte[] content, int maxPages) {
        LetterText text = switch (this) {
            case PDF -> new PdfReader(maxPages).read(content);
            case DOCX -> new DocxReader().read(content);
        };
        if (text.text().chars().filter(Character::isLetter).count() < PdfReader.FEWEST_LETTERS) {
            throw new UnreadableUploadException(Reason.NO_TEXT);
        }
        return text;
    }
}
