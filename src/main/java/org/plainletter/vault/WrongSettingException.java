package org.plainletter.vault;

import org.jspecify.annotations.Nullable;

/** A setting with which the service can't start; the message is one sentence that names the property. */
public class WrongSettingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With the sentence that the operator is shown. */
    public WrongSettingException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
