package org.plainletter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Where the service of a test keeps its data, if several classes share that service: a folder of one class would be gone for the next. */
public final class DataFolder {

    private DataFolder() {}

    /** Has the service keep its data in a new folder under target. */
    public static void register(DynamicPropertyRegistry registry) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "service");
            registry.add("plainletter.data", folder::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
