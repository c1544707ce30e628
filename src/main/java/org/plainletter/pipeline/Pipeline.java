package org.plainletter.pipeline;

import org.plainletter.intake.Upload;

/** The whole path of one letter. */
public interface Pipeline {

    /**
     * The letter in plain language.
     *
     * @throws org.plainletter.intake.UnreadableUploadException if the file can't be read
     * @throws org.plainletter.anatomy.NotALetterException if what it holds can't be rewritten safely
     */
    PlainLetter rewrite(Upload upload, Progress progress);
}
