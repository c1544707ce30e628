package org.plainletter.improve;

/** A version that is tried has a fact wrong in a letter: nobody is shown it, and its trial is over. */
class BrokenFactException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final String version;

    BrokenFactException(String version) {
        super("The new words got a fact wrong. Nobody is shown this letter.");
        this.version = version;
    }

    /** Whose words. */
    String version() {
        return version;
    }
}
