package org.plainletter.pipeline;

import org.plainletter.intake.Upload;
import org.plainletter.prompt.PromptSet;

/** The whole path of one letter. */
public interface Pipeline {

    /**
     * The letter in plain language.
     *
     * @param prompts what it is written and checked by
     * @throws org.plainletter.intake.UnreadableUploadException if the file can't be read
     * @throws org.plainletter.anatomy.NotALetterException if what it holds can't be rewritten safely
     */
    PlainLetter rewrite(Upload upload, PromptSet prompts, Progress progress);
}
