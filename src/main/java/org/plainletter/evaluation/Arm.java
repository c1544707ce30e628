package org.plainletter.evaluation;

import org.plainletter.intake.Upload;

/** One way to rewrite letters, to be measured beside others. */
@FunctionalInterface
interface Arm {

    /**
     * Sends one file of a letter down its way.
     *
     * @throws org.plainletter.intake.UnreadableUploadException if the file can't be read
     * @throws org.plainletter.anatomy.NotALetterException if what it holds can't be rewritten safely
     */
    Stages.Trail rewrite(EvaluationLetter letter, Upload upload);
}
