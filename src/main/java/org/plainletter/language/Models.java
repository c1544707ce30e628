package org.plainletter.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads OpenNLP models from the class path, where the models' jars keep them at their root. */
final class Models {

    /** Makes a model of a stream. */
    interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private Models() {}

    static <M> M load(String name, Reader<M> reader) {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream("/" + name), name)) {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
