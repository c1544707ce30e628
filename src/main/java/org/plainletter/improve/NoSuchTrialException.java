package org.plainletter.improve;

/** There is no trial of that id. */
public class NoSuchTrialException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchTrialException(String trial) {
        super("there is no trial " + trial);
    }
}
