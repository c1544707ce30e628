package org.plainletter.llm;

/**
 * The endpoint takes no request of this form: status 400 or 422.
 *
 * <p>An exception of its own, since only it is answered by another form of the same request.
 */
final class Objection extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean temperature;

    /** @param temperature whether the endpoint's words name the temperature */
    Objection(boolean temperature) {
        super("refused the form of the request", null, false, false);
        this.temperature = temperature;
    }

    boolean temperature() {
        return temperature;
    }
}
