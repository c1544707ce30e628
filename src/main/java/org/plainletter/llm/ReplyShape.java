package org.plainletter.llm;

/**
 * The shape that a reply is to have.
 *
 * @param name names the shape to the endpoint: 1 to 64 of a-z, A-Z, 0-9, _ and -
 * @param schema a JSON Schema, as JSON; for OpenAI's strict mode each object has to list all its properties as required and allow no others
 */
public record ReplyShape(String name, String schema) {

    /** @throws IllegalArgumentException if the name has other characters or the schema is blank */
    public ReplyShape {
        if (!name.matches("[a-zA-Z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("name must be 1 to 64 of a-z, A-Z, 0-9, _ and -");
        }
        if (schema.isBlank()) {
            throw new IllegalArgumentException("schema must not be blank");
        }
    }
}
