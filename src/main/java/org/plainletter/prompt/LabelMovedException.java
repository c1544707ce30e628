package org.plainletter.prompt;

/** A label is not where the one who wants to move it saw it: somebody else was first. */
public class LabelMovedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LabelMovedException(String name, Label label) {
        super("somebody else has moved the " + label.code() + " of " + name);
    }
}
