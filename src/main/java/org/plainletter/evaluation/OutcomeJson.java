package org.plainletter.evaluation;

import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** The figures of a run as JSON. It holds no letter text. */
final class OutcomeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OutcomeJson() {}

    /** Writes {@code outcome} to {@code file}. */
    static void write(Outcome outcome, Path file) {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), outcome);
    }

    /**
     * The outcome that was written to {@code file}.
     *
     * @throws tools.jackson.core.JacksonException if it can't be read or is no outcome
     */
    static Outcome read(Path file) {
        return JSON.readValue(file.toFile(), Outcome.class);
    }
}
