package org.plainletter.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.plainletter.intake.Upload;
import org.springframework.stereotype.Component;

/** Letters of people who do not exist, for those who want to try the service without a letter of their own. */
@Component
class ExampleLetters {

    /**
     * One letter.
     *
     * @param name the name of its file, without the ending
     * @param title what it is about
     * @param picture what stands beside the title
     */
    record Example(String name, String title, String picture) {}

    private static final List<Example> ALL = List.of(
            new Example("eye-clinic", "A letter about an eye clinic", "/pictures/eye.svg"),
            new Example("blood-test-results", "A letter about a blood test", "/pictures/blood-test.svg"),
            new Example("going-home", "A letter about going home from hospital", "/pictures/hospital.svg"));

    /** In the order in which they are offered. */
    List<Example> all() {
        return ALL;
    }

    /** The letter of that name, if it is one of them. */
    Optional<Upload> letter(String name) {
        return ALL.stream().filter(example -> example.name().equals(name)).findFirst().map(ExampleLetters::read);
    }

    private static Upload read(Example example) {
        try (var file = ExampleLetters.class.getResourceAsStream("examples/" + example.name() + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("the example letter is missing: " + example.name());
            }
            return new Upload(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
