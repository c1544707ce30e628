package org.plainletter.llm;

/**
 * Which optional parts of a request are sent: some servers refuse a request because of one.
 *
 * @param temperature whether the temperature is sent; some models have a fixed one
 * @param shape whether the reply's JSON Schema is sent; some servers know no {@code response_format}
 */
record RequestForm(boolean temperature, boolean shape) {

    static final RequestForm FULL = new RequestForm(true, true);

    /** What may be accepted where this was refused: without the part that the refusal names, or else without the shape. The same if nothing is left to try. */
    RequestForm after(Objection objection, Question question) {
        if (objection.temperature() && temperature) {
            return new RequestForm(false, shape);
        }
        return question.shape() == null ? this : new RequestForm(temperature, false);
    }
}
