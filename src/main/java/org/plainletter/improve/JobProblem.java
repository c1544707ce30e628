package org.plainletter.improve;

/** Why a job can't be done; the message is fit for a page. */
class JobProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    JobProblem(String message) {
        super(message);
    }
}
